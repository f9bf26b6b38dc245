//! What a call asks of its caller while it is under way.
//!
//! Owns the questions, the answers, and the line between the two: the call waits on the runtime, the caller answers
//! from its own thread or loop, whenever it next looks. A caller that goes away ends the call. Nothing here knows
//! what a caller is.

use std::task::{Context, Poll};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::sync::{mpsc, oneshot};

use super::{
    Error,
    foreign::{Answered, Exchange, Fault},
    hooks::{Came, Failed, Outgoing},
};

#[derive(Clone, Debug)]
pub enum Question {
    /// The header that authorizes this attempt.
    Key,
    /// What comes next of a part of the body that only the caller can read; `begin`: from its start.
    Piece { source: usize, begin: bool },
    /// A report, to be heard and no more: how far a part of the body is.
    Progress { source: usize, sent: u64, total: Option<u64> },
    /// What to change of an attempt's headers.
    Outgoing(Box<Outgoing>),
    /// For the caller to know.
    Came(Box<Came>),
    /// For the caller to know.
    Failed(Box<Failed>),
    /// One attempt, to be made by the caller's own client.
    Exchange(Box<Exchange>),
    /// The next piece of the answer's body.
    Body,
    /// No more of the answer is wanted.
    Leave,
}

#[derive(Debug)]
pub enum Reply {
    /// `None` at the end of the part.
    Piece(Option<Bytes>),
    /// To be set, or with `None` to be removed.
    Headers(Vec<(HeaderName, Option<HeaderValue>)>),
    Heard,
    Answered(Box<Answered>),
    /// `None` at the end.
    Body(Option<Bytes>),
    Left,
    Failed(Fault),
}

/// Which questions a call asks; those that nobody would answer are not put.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one question")]
pub struct Wants {
    /// Asked once for each attempt.
    pub key: bool,
    /// Told of each attempt before it is made, and may change its headers.
    pub outgoing: bool,
    /// Told of the head of each answer.
    pub came: bool,
    /// Told of each attempt that failed and will be made again.
    pub failed: bool,
    /// Every attempt is the caller's to make.
    pub exchange: bool,
}

/// A call's end of the line.
#[derive(Clone, Debug)]
pub struct Caller {
    pub wants: Wants,
    asks: mpsc::UnboundedSender<Asked>,
}

impl Caller {
    /// Waits for the caller's reply. [`Error::Cancelled`] when there is nobody to give one.
    pub(super) async fn ask(&self, question: Question) -> Result<Reply, Error> {
        self.put(question)?.await.map_err(|_| Error::Cancelled)
    }

    /// Puts a question without waiting for the reply to it.
    pub(super) fn put(&self, question: Question) -> Result<oneshot::Receiver<Reply>, Error> {
        let (reply, replied) = oneshot::channel();
        self.asks.send(Asked { question, reply }).map_err(|_| Error::Cancelled)?;
        Ok(replied)
    }

    /// Puts what authorizes this attempt among its headers.
    pub(super) async fn key(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        let Reply::Headers(changes) = self.ask(Question::Key).await? else { return Err(Error::Cancelled) };
        change(headers, changes);
        Ok(())
    }
}

/// Makes the changes that a caller wants made.
pub(super) fn change(headers: &mut HeaderMap, changes: Vec<(HeaderName, Option<HeaderValue>)>) {
    for (name, value) in changes {
        match value {
            Some(value) => headers.insert(name, value),
            None => headers.remove(name),
        };
    }
}

/// The caller's end of the line.
#[derive(Debug)]
pub struct Questions(mpsc::UnboundedReceiver<Asked>);

impl Questions {
    /// The next question; pending for ever once the call is over.
    pub fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Asked> {
        match self.0.poll_recv(context) {
            Poll::Ready(Some(asked)) => Poll::Ready(asked),
            _ => Poll::Pending,
        }
    }
}

/// A question that waits for its reply. Dropping it is the reply that there will be none.
#[derive(Debug)]
pub struct Asked {
    pub question: Question,
    reply: oneshot::Sender<Reply>,
}

impl Asked {
    pub fn reply(self, reply: Reply) {
        // A call that has been cancelled meanwhile needs none.
        let _ = self.reply.send(reply);
    }
}

pub fn line(wants: Wants) -> (Caller, Questions) {
    let (asks, asked) = mpsc::unbounded_channel();
    (Caller { wants, asks }, Questions(asked))
}
