//! The errors file: one JSON line for each bad line of the input, by number, with what was wrong and expected.
//!
//! Made when the first bad line is met; one left by an earlier run is removed at the start. Refuses a file that
//! holds anything else.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::raw::quote;
use super::row::Fault;

const FULL: usize = 64 << 10;
/// Of every line.
const BEGINNING: &[u8] = b"{\"line\":";

pub(super) struct Faults {
    path: PathBuf,
    file: Option<File>,
    pending: Vec<u8>,
    count: u64,
}

impl Faults {
    pub(super) fn new(path: &Path) -> io::Result<Self> {
        match File::open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
            Ok(old) => {
                let mut beginning = Vec::new();
                old.take(BEGINNING.len() as u64).read_to_end(&mut beginning)?;
                if !beginning.is_empty() && beginning != BEGINNING {
                    let problem = format!("{} holds something else; name another for the bad lines", path.display());
                    return Err(io::Error::other(problem));
                }
                fs::remove_file(path)?;
            }
        }
        Ok(Self { path: path.to_owned(), file: None, pending: Vec::new(), count: 0 })
    }

    pub(super) fn add(&mut self, line: u64, fault: &Fault) -> io::Result<()> {
        self.count += 1;
        let out = &mut self.pending;
        out.extend_from_slice(BEGINNING);
        out.extend_from_slice(itoa::Buffer::new().format(line).as_bytes());
        out.extend_from_slice(b",\"code\":");
        quote(out, fault.code);
        out.extend_from_slice(b",\"param\":");
        match fault.param {
            Some(param) => quote(out, param),
            None => out.extend_from_slice(b"null"),
        }
        out.extend_from_slice(b",\"message\":");
        quote(out, &fault.message);
        out.extend_from_slice(b"}\n");
        if out.len() >= FULL { self.flush() } else { Ok(()) }
    }

    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(File::create(&self.path)?),
        };
        file.write_all(&self.pending)?;
        self.pending.clear();
        Ok(())
    }

    pub(super) fn any(&self) -> bool {
        self.count > 0
    }
}
