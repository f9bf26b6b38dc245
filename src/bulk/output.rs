//! The output file before the first answer: opened, locked, and what it has already read back.
//!
//! Only ever appended to, with two exceptions, both under the lock: a last line torn by a kill is cut off
//! (or its line break added, if it is whole), and sending failed requests again first writes the file anew
//! without their lines and puts that in its place at once.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::lines::{Lines, Next};
use super::record;
use super::seen::Seen;
use super::{Control, Error, Resume, Stats};

pub(super) struct Output {
    pub(super) file: File,
    pub(super) seen: Seen,
}

/// How far to read one line of an output: an answer has no limit.
const ANY_LENGTH: usize = usize::MAX;

/// What reading an output back found.
struct Scan {
    seen: Seen,
    failed: u64,
}

pub(super) fn open(path: &Path, resume: Resume, stats: &Stats, control: &Control) -> Result<Output, Error> {
    let failed = |source: io::Error| Error::Output { path: path.to_owned(), source };
    // A pipe or a device takes answers, but can be neither locked nor read back.
    let special = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if special {
        if resume != Resume::No {
            return Err(Error::NotResumable { path: path.to_owned() });
        }
        let file = OpenOptions::new().append(true).open(path).map_err(failed)?;
        return Ok(Output { file, seen: Seen::new() });
    }
    let file = loop {
        let file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
        lock(&file, path)?;
        // Another job may have put a new file in its place between the two.
        if current(&file, path).map_err(failed)? {
            break file;
        }
    };
    if file.metadata().map_err(failed)?.len() == 0 {
        return Ok(Output { file, seen: Seen::new() });
    }
    if resume == Resume::No {
        return Err(Error::Exists { path: path.to_owned() });
    }
    let scan = scan(&file, path, resume, control)?;
    stats.recorded.add(scan.seen.len() as u64);
    let file = if scan.failed > 0 && !control.draining() { without_failed(&file, path)? } else { file };
    Ok(Output { file, seen: scan.seen })
}

fn lock(file: &File, path: &Path) -> Result<(), Error> {
    match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(Error::Locked { path: path.to_owned() }),
        // Some network file systems have no locks; there the user has to take care.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(source)) => Err(Error::Output { path: path.to_owned(), source }),
    }
}

/// Whether `path` still names this file.
#[cfg(unix)]
fn current(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let (open, named) = (
        file.metadata()?,
        match fs::metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            found => found?,
        },
    );
    Ok((open.dev(), open.ino()) == (named.dev(), named.ino()))
}

/// A file that is open can't be replaced.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape everywhere")]
fn current(_file: &File, _path: &Path) -> io::Result<bool> {
    Ok(true)
}

/// Reads every line back and mends the last one.
fn scan(file: &File, path: &Path, resume: Resume, control: &Control) -> Result<Scan, Error> {
    let failed = |source: io::Error| Error::Output { path: path.to_owned(), source };
    let mut scan = Scan { seen: Seen::new(), failed: 0 };
    let mut reader = file;
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    let mut lines = Lines::new(reader, ANY_LENGTH);
    let mut line = Vec::new();
    let mut position = 0;
    while !control.draining() {
        let Next::Line { size, ended } = lines.next(&mut line).map_err(failed)? else { break };
        let text = line.trim_ascii();
        match record::read(text) {
            _ if text.is_empty() && ended => {}
            Ok(recorded) => {
                if !ended {
                    let mut end = file;
                    end.write_all(b"\n").map_err(failed)?;
                }
                if resume == Resume::Failed && !recorded.succeeded {
                    scan.failed += 1;
                } else {
                    scan.seen.record(&recorded.custom_id);
                }
            }
            // The kill came in the middle of this line.
            Err(_) if !ended => file.set_len(position).map_err(failed)?,
            Err(problem) => {
                return Err(Error::NotOutput { path: path.to_owned(), line: lines.number(), problem });
            }
        }
        position += size;
    }
    Ok(scan)
}

/// Writes the output anew without the lines of failed requests and puts it in the old one's place.
fn without_failed(old: &File, path: &Path) -> Result<File, Error> {
    let failed = |source: io::Error| Error::Output { path: path.to_owned(), source };
    // Through a link, so that what it points to is replaced and not the link.
    let target = fs::canonicalize(path).map_err(failed)?;
    let beside = beside(&target);
    let new = OpenOptions::new().read(true).append(true).create(true).open(&beside).map_err(failed)?;
    // A leftover of a run that was killed here; nobody else writes it while we hold the output's lock.
    new.set_len(0).map_err(failed)?;
    if let Ok(found) = old.metadata() {
        new.set_permissions(found.permissions()).map_err(failed)?;
    }
    lock(&new, path)?;
    let mut reader = old;
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    let mut lines = Lines::new(reader, ANY_LENGTH);
    let mut writer = BufWriter::with_capacity(1 << 20, &new);
    let mut line = Vec::new();
    while let Next::Line { .. } = lines.next(&mut line).map_err(failed)? {
        if record::read(&line).is_ok_and(|recorded| recorded.succeeded) {
            line.push(b'\n');
            writer.write_all(&line).map_err(failed)?;
        }
    }
    writer.flush().map_err(failed)?;
    drop(writer);
    new.sync_all().map_err(failed)?;
    fs::rename(&beside, &target).map_err(failed)?;
    Ok(new)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".rewrite");
    path.with_file_name(name)
}
