//! An answer's body, straight to a file.
//!
//! Owns that a file has all of a body or is as it was: the body goes into a new file beside it, which takes its name
//! at the end and is gone if the work fails or is dropped. Memory stays bounded whatever the sizes. What is no regular
//! file (a pipe, a terminal, `/dev/null`), and what no file can be made beside, is written to as it is.

use std::{
    fs::{File, OpenOptions, Permissions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use bytes::Bytes;
use tokio::sync::mpsc;

use super::{Arriving, Error};

/// How many pieces may wait for the disk.
const AHEAD: usize = 4;
/// What is left of a long name, so that the whole stays within what file systems allow.
const LONGEST_NAME: usize = 180;

/// Why a body is not in its file.
#[derive(Debug, thiserror::Error)]
pub enum Unsaved {
    #[error(transparent)]
    Answer(#[from] Error),
    #[error("{}: {error}", path.display())]
    File { path: PathBuf, error: io::Error },
}

enum Piece {
    Data(Bytes),
    /// Nothing is missing.
    End,
}

/// Writes the body into the file as it arrives; says how many bytes that were.
pub async fn save(mut body: Arriving, path: PathBuf) -> Result<u64, Unsaved> {
    let (pieces, written) = mpsc::channel(AHEAD);
    let disk = tokio::task::spawn_blocking(move || {
        let target = path.clone();
        write(written, &target).map_err(|error| Unsaved::File { path, error })
    });
    let mut failure = None;
    while let Some(piece) = body.piece().await {
        match piece {
            Ok(piece) => {
                if pieces.send(Piece::Data(piece)).await.is_err() {
                    // The disk has failed, and says why.
                    break;
                }
            }
            Err(error) => {
                failure = Some(error);
                break;
            }
        }
    }
    if failure.is_none() {
        let _ = pieces.send(Piece::End).await;
    }
    drop(pieces);
    let outcome = disk.await.unwrap_or_else(|_| Err(Unsaved::Answer(Error::Cancelled)));
    match failure {
        Some(error) => Err(error.into()),
        None => outcome,
    }
}

/// The same for a body that is there already.
pub fn save_whole(body: &[u8], path: &Path) -> io::Result<()> {
    let mut target = Target::open(path)?;
    target.file.write_all(body)?;
    target.keep()
}

fn write(mut pieces: mpsc::Receiver<Piece>, path: &Path) -> io::Result<u64> {
    let mut target = Target::open(path)?;
    let mut length = 0;
    while let Some(piece) = pieces.blocking_recv() {
        match piece {
            Piece::Data(bytes) => {
                target.file.write_all(&bytes)?;
                length += bytes.len() as u64;
            }
            Piece::End => {
                target.keep()?;
                return Ok(length);
            }
        }
    }
    // Whoever wanted the file has gone, or its body broke off.
    Err(io::Error::from(io::ErrorKind::Interrupted))
}

struct Target {
    file: File,
    beside: Option<Beside>,
}

/// The new file, until it has taken the name it is for.
struct Beside {
    path: PathBuf,
    target: PathBuf,
    permissions: Option<Permissions>,
}

impl Drop for Beside {
    fn drop(&mut self) {
        // Nothing is left to be done about one that can't be removed.
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Target {
    fn open(path: &Path) -> io::Result<Self> {
        // What a link points to is replaced, not the link.
        let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
        let present = std::fs::metadata(&target).ok();
        if let Some(present) = &present {
            if !present.is_file() {
                return Ok(Self { file: direct(&target)?, beside: None });
            }
            // A file that may not be written to is not replaced either.
            OpenOptions::new().write(true).open(&target)?;
        }
        match beside(&target) {
            Ok((file, path)) => {
                let permissions = present.map(|present| present.permissions());
                Ok(Self { file, beside: Some(Beside { path, target, permissions }) })
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(error),
            Err(_) => Ok(Self { file: direct(&target)?, beside: None }),
        }
    }

    /// The file is whole.
    fn keep(mut self) -> io::Result<()> {
        self.file.flush()?;
        let Some(beside) = self.beside.take() else { return Ok(()) };
        if let Some(permissions) = &beside.permissions {
            self.file.set_permissions(permissions.clone())?;
        }
        drop(self.file);
        if std::fs::rename(&beside.path, &beside.target).is_err() {
            // The name can't be given away, as that of a file mounted by itself: then its content is.
            std::fs::copy(&beside.path, &beside.target)?;
        }
        Ok(())
    }
}

fn direct(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
}

/// A new file in the same directory, under a name nobody has.
fn beside(target: &Path) -> io::Result<(File, PathBuf)> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = target.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::IsADirectory))?;
    let name: String = name.to_string_lossy().chars().take(LONGEST_NAME / 4).collect();
    for _ in 0..64 {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = target.with_file_name(format!(".{name}.{}-{count}.part", std::process::id()));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other.map(|file| (file, path)),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}
