//! Everything that can end a job early, as data; each text says what to do about it.

use std::io;
use std::path::PathBuf;

/// What the operating system says, without its number, which exceptions carry by themselves.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split_once(" (os error ").map_or(text.as_str(), |(said, _)| said).to_owned()
}

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the input can't be read: {}", plain(source))]
    Input { path: PathBuf, source: io::Error },
    #[error("the output can't be written: {}", plain(source))]
    Output { path: PathBuf, source: io::Error },
    #[error("the errors file can't be written: {}", plain(source))]
    Errors { path: PathBuf, source: io::Error },
    #[error("the output has answers already: give --resume (resume=True) to go on with it, or name another file")]
    Exists { path: PathBuf },
    #[error("another process is writing to {}: wait for it, or name another output", .path.display())]
    Locked { path: PathBuf },
    #[error(
        "line {line} of {} is no line of a bulk output ({problem}): \
         it can't be resumed; name the output of an earlier run, or a new file", .path.display()
    )]
    NotOutput { path: PathBuf, line: u64, problem: String },
    #[error("{} can't be resumed: expected an ordinary file", .path.display())]
    NotResumable { path: PathBuf },
    #[error("{} is given twice: input, output and errors file must be three different files", .path.display())]
    SameFile { path: PathBuf },
    #[error("the base URL {base_url:?} can't be used: {problem}; expected one like https://api.openai.com/v1")]
    BaseUrl { base_url: String, problem: String },
    #[error(
        "{origin} can't be reached: {detail}; check the network and the base URL, \
         then go on with --resume (resume=True): nothing was recorded for the requests that were tried"
    )]
    Unreachable { origin: String, detail: String },
    #[error(
        "{origin} stopped answering ({failures} requests in a row failed; the last: {detail}); \
         go on later with --resume --retry-failed (resume=True, retry_failed=True)"
    )]
    Outage { origin: String, failures: usize, detail: String },
    #[error("{origin} refused the API key (status {status}): {detail}")]
    KeyRefused { origin: String, status: u16, detail: String },
    #[error(
        "{origin} says that the quota is spent: {detail}; \
         go on with --resume (resume=True) when there is a new one"
    )]
    QuotaSpent { origin: String, detail: String },
    #[error("a thread of the job ended unexpectedly; go on with --resume (resume=True)")]
    Lost,
}

impl Error {
    /// A word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input { .. } => "input",
            Self::Output { .. } => "output",
            Self::Errors { .. } => "errors_file",
            Self::Exists { .. } => "output_exists",
            Self::Locked { .. } => "output_locked",
            Self::NotOutput { .. } => "not_an_output",
            Self::NotResumable { .. } => "not_resumable",
            Self::SameFile { .. } => "same_file",
            Self::BaseUrl { .. } => "base_url",
            Self::Unreachable { .. } => "unreachable",
            Self::Outage { .. } => "outage",
            Self::KeyRefused { .. } => "key_refused",
            Self::QuotaSpent { .. } => "quota_spent",
            Self::Lost => "lost",
        }
    }

    /// The file that the operating system refused, and its error number.
    pub fn io(&self) -> Option<(&PathBuf, &io::Error)> {
        match self {
            Self::Input { path, source } | Self::Output { path, source } | Self::Errors { path, source } => {
                Some((path, source))
            }
            _ => None,
        }
    }
}
