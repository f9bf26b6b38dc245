//! The reading side: its own thread turns the input into rows, a bounded number of them ahead of the sending.

use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc;

use super::faults::Faults;
use super::lines::{Lines, Next};
use super::row::{Fault, Line, Row, Rows};
use super::{Control, Error, Stats};

/// Rows are handed over in batches of at most so many, or so many bytes.
const BATCH_ROWS: usize = 64;
const BATCH_BYTES: usize = 256 << 10;

/// Batches that may lie ready.
pub(super) const BATCHES_AHEAD: usize = 4;

pub(super) struct Reader {
    pub(super) source: Box<dyn Read + Send>,
    /// Names the input in messages.
    pub(super) path: PathBuf,
    pub(super) max_line: usize,
    pub(super) rows: Rows,
    pub(super) faults: Arc<Mutex<Faults>>,
    pub(super) errors: PathBuf,
    pub(super) stats: Arc<Stats>,
    pub(super) control: Control,
    pub(super) sender: mpsc::Sender<Vec<Row>>,
}

impl Reader {
    /// To the input's end, or until nobody wants rows any more.
    pub(super) fn run(mut self) -> Result<(), Error> {
        let source = std::mem::replace(&mut self.source, Box::new(io::empty()));
        let mut lines = Lines::new(source, self.max_line);
        let mut line = Vec::new();
        let mut batch = Vec::with_capacity(BATCH_ROWS);
        let mut bytes = 0;
        while !self.control.draining() {
            let full = batch.len() >= BATCH_ROWS || bytes >= BATCH_BYTES;
            // Rows do not wait for a slow input.
            if full || (lines.may_wait() && !batch.is_empty()) {
                bytes = 0;
                let ready = std::mem::replace(&mut batch, Vec::with_capacity(BATCH_ROWS));
                if self.sender.blocking_send(ready).is_err() {
                    return Ok(());
                }
            }
            let next = lines.next(&mut line).map_err(|source| Error::Input { path: self.path.clone(), source })?;
            match next {
                Next::End => break,
                Next::TooLong { size } => {
                    let message = format!("the line has {size} bytes: expected at most {}", self.max_line);
                    self.bad(lines.number(), size, &Fault::new("line_too_long", None, message))?;
                }
                Next::Line { size, .. } => match self.rows.read(&line, size) {
                    Line::Row(row) => {
                        bytes += row.body.len() + row.custom_id.len();
                        batch.push(row);
                    }
                    Line::Blank => self.pass(size),
                    Line::Recorded => {
                        self.stats.skipped.add(1);
                        self.pass(size);
                    }
                    Line::Bad(fault) => self.bad(lines.number(), size, &fault)?,
                },
            }
            if line.capacity() > BATCH_BYTES {
                line = Vec::new();
            }
        }
        if !batch.is_empty() {
            // Nobody left to take it: the job is being stopped.
            let _ = self.sender.blocking_send(batch);
        }
        Ok(())
    }

    fn pass(&self, size: u64) {
        self.stats.bytes_done.add(size);
        self.stats.bytes_skipped.add(size);
    }

    fn bad(&self, number: u64, size: u64, fault: &Fault) -> Result<(), Error> {
        self.stats.bad_lines.add(1);
        self.pass(size);
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.add(number, fault).map_err(|source| Error::Errors { path: self.errors.clone(), source })
    }
}
