//! What whoever looks on is told of a call: each attempt, the head of each answer, each failure that is made good.
//!
//! Owns those reports and how they are put to the caller. Of an attempt the caller may change the headers; of the rest
//! nothing.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};
use url::Url;

use super::{
    Body, Error, Request,
    ask::{Caller, Question, Reply, change},
};

/// One attempt of a call, as whoever looks on is told of it.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub method: Method,
    pub url: Url,
    /// How many attempts were made before this one.
    pub retries: u32,
}

impl Attempt {
    fn of(request: &Request, retries: u32) -> Self {
        Self { method: request.method.clone(), url: request.url.clone(), retries }
    }
}

/// What is about to be sent.
#[derive(Clone, Debug)]
pub struct Outgoing {
    pub attempt: Attempt,
    pub headers: HeaderMap,
    pub body: Body,
}

/// The head of an answer.
#[derive(Clone, Debug)]
pub struct Came {
    pub attempt: Attempt,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub elapsed: Duration,
}

/// An attempt that failed.
#[derive(Clone, Debug)]
pub struct Failed {
    pub attempt: Attempt,
    /// In words that have no secret in them.
    pub reason: String,
    /// Of an answer that was no success.
    pub status: Option<StatusCode>,
    /// How long until the next attempt.
    pub delay: Duration,
    pub max_retries: u32,
}

impl Caller {
    /// Tells what is about to be sent, and changes of `headers` what the caller wants changed.
    pub(super) async fn outgoing(
        &self,
        request: &Request,
        retries: u32,
        mut headers: HeaderMap,
    ) -> Result<HeaderMap, Error> {
        let (attempt, body) = (Attempt::of(request, retries), request.body.clone());
        let outgoing = Outgoing { attempt, headers: headers.clone(), body };
        if let Reply::Headers(changes) = self.ask(Question::Outgoing(Box::new(outgoing))).await? {
            change(&mut headers, changes);
        }
        Ok(headers)
    }

    pub(super) async fn came(
        &self,
        request: &Request,
        retries: u32,
        (status, headers): (StatusCode, HeaderMap),
        elapsed: Duration,
    ) -> Result<(), Error> {
        let came = Came { attempt: Attempt::of(request, retries), status, headers, elapsed };
        self.ask(Question::Came(Box::new(came))).await.map(drop)
    }

    pub(super) async fn failed(
        &self,
        request: &Request,
        retries: u32,
        (reason, status): (String, Option<StatusCode>),
        delay: Duration,
    ) -> Result<(), Error> {
        let (attempt, max_retries) = (Attempt::of(request, retries), request.max_retries);
        let failed = Failed { attempt, reason, status, delay, max_retries };
        self.ask(Question::Failed(Box::new(failed))).await.map(drop)
    }
}
