//! The pieces of a body in the order of its parts, as a connection asks for them.
//!
//! Owns that exactly the announced length leaves: a part that ends early ends the call with an error that names it,
//! what a part has too much is left where it is. A part that is watched reports to the caller, who is never waited
//! for, except at its end.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use bytes::Bytes;
use tokio::sync::oneshot;

use super::{
    Error,
    ask::{Caller, Question, Reply},
    content::{Asked, Content, Part, Source},
    file::Reader,
};

/// How much of what is in memory goes at once.
pub(super) const PIECE: usize = 128 << 10;

/// What a body on its way tells whoever waits for the answer.
#[derive(Debug, Default)]
pub(super) struct State {
    moved: AtomicBool,
    asking: AtomicBool,
    finished: AtomicBool,
    failure: Mutex<Option<Error>>,
}

impl State {
    pub(super) fn note(&self) {
        self.moved.store(true, Ordering::Relaxed);
    }

    pub(super) fn finish(&self) {
        self.finished.store(true, Ordering::Release);
    }

    /// Whether all of it has been handed to the connection.
    pub(super) fn is_finished(&self) -> bool {
        self.finished.load(Ordering::Acquire)
    }

    /// Whether something happened since this was last asked, or is for the caller to do: no silence, either of them.
    pub(super) fn stirs(&self) -> bool {
        self.moved.swap(false, Ordering::Relaxed) || self.asking.load(Ordering::Relaxed)
    }

    pub(super) fn fail(&self, error: Error) {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// Why the body itself could not be sent, if that is what went wrong.
    pub(super) fn failure(&self) -> Option<Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

#[derive(Debug)]
pub(super) struct Outflow {
    content: Content,
    caller: Option<Caller>,
    state: Arc<State>,
    /// The part being sent, and how much of it has gone.
    part: usize,
    sent: u64,
    begun: bool,
    reader: Option<Reader>,
    /// The last report, until the caller has heard it.
    report: Option<oneshot::Receiver<Reply>>,
}

impl Outflow {
    pub(super) fn new(content: Content, caller: Option<Caller>, state: Arc<State>) -> Self {
        Self { content, caller, state, part: 0, sent: 0, begun: false, reader: None, report: None }
    }

    /// The next piece, never an empty one; `None` at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let content = self.content.clone();
        while let Some(part) = content.part(self.part) {
            let piece = self.piece(part).await?;
            let length = part.source.length();
            self.sent += piece.len() as u64;
            let ends = piece.is_empty() || length.is_some_and(|length| self.sent >= length);
            if ends {
                if let Some(expected) = length.filter(|length| *length != self.sent) {
                    return Err(ended_early(&part.source, expected, self.sent));
                }
                self.tell(part, length.or(Some(self.sent)), true).await?;
                (self.part, self.sent, self.begun, self.reader) = (self.part + 1, 0, false, None);
            } else {
                self.tell(part, length, false).await?;
            }
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
        Ok(None)
    }

    async fn piece(&mut self, part: &Part) -> Result<Bytes, Error> {
        match &part.source {
            Source::Bytes(bytes) => {
                let from = usize::try_from(self.sent).map_or(bytes.len(), |sent| sent.min(bytes.len()));
                Ok(bytes.slice(from..bytes.len().min(from + PIECE)))
            }
            Source::File(range) => {
                let reader = self.reader.get_or_insert_with(|| Reader::new(range.clone()));
                let piece = reader.next().await;
                piece.map_err(|error| Error::Upload { name: Arc::clone(range.name()), detail: error.to_string() })
            }
            Source::Asked(asked) => self.asked(asked).await,
        }
    }

    async fn asked(&mut self, asked: &Asked) -> Result<Bytes, Error> {
        let left = asked.length.map_or(u64::MAX, |length| length - self.sent.min(length));
        if left == 0 {
            return Ok(Bytes::new());
        }
        loop {
            let question = Question::Piece { source: asked.number, begin: !self.begun };
            self.begun = true;
            match self.ask(question).await? {
                Reply::Piece(None) => return Ok(Bytes::new()),
                // Nothing yet, but there may be more.
                Reply::Piece(Some(piece)) if piece.is_empty() => {}
                Reply::Piece(Some(mut piece)) => {
                    piece.truncate(usize::try_from(left).unwrap_or(usize::MAX));
                    return Ok(piece);
                }
                _ => return Err(Error::Cancelled),
            }
        }
    }

    /// Tells the caller how far a part is: at its end surely, before that when the last report has been heard.
    async fn tell(&mut self, part: &Part, total: Option<u64>, at_end: bool) -> Result<(), Error> {
        let Some(number) = part.watched else { return Ok(()) };
        let question = Question::Progress { source: number, sent: self.sent, total };
        if at_end {
            self.report = None;
            return self.ask(question).await.map(drop);
        }
        let heard = self
            .report
            .as_mut()
            .is_none_or(|last| !matches!(last.try_recv(), Err(oneshot::error::TryRecvError::Empty)));
        if heard && let Some(caller) = &self.caller {
            self.report = Some(caller.put(question)?);
        }
        Ok(())
    }

    async fn ask(&self, question: Question) -> Result<Reply, Error> {
        let caller = self.caller.as_ref().ok_or(Error::Cancelled)?;
        self.state.asking.store(true, Ordering::Relaxed);
        let reply = caller.ask(question).await;
        self.state.asking.store(false, Ordering::Relaxed);
        self.state.note();
        reply
    }
}

fn ended_early(source: &Source, expected: u64, sent: u64) -> Error {
    let name = match source {
        Source::File(range) => Arc::clone(range.name()),
        Source::Asked(asked) => Arc::clone(&asked.name),
        Source::Bytes(_) => "the body".into(),
    };
    let detail = format!(
        "it ended after {sent} bytes, {expected} were expected: it became shorter while it was being sent; leave it \
         as it is until the call is over"
    );
    Error::Upload { name, detail }
}
