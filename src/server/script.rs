//! What a test told the server to do instead of answering well.
//!
//! Owns the rules and their counting. Rules are tried in the order they were made; the first that matches,
//! is not used up and wins its draw decides. Whether a draw is won depends on the seed and on how many
//! requests the rule has seen, never on time, so a run gives the same number of faults each time.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;

use super::reply::Delivery;
use super::request::Request;
use super::seed::{fraction, mix};

/// What a rule does with a request.
#[derive(Clone, Debug, Default)]
pub enum Act {
    /// No verb was called yet: the rule lets requests pass.
    #[default]
    Nothing,
    /// The usual answer, perhaps with another status, more headers, or a text to say.
    Answer(Wish),
    /// A body of the test's own.
    Respond { status: u16, headers: Vec<(String, String)>, body: Scripted },
    /// Bytes in place of an HTTP answer, then the connection is closed.
    Raw(Bytes),
    /// The connection is closed without an answer.
    Drop,
    /// Over HTTP/2 the stream is refused, as one that was not looked at; over HTTP/1.1 as `Drop`.
    Refuse,
}

#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub status: Option<u16>,
    pub headers: Vec<(String, String)>,
    pub text: Option<Arc<str>>,
    pub calls: Arc<[ToolCall]>,
}

/// A function the model is made to call.
#[derive(Clone, Debug)]
pub struct ToolCall {
    pub name: String,
    /// JSON text.
    pub arguments: String,
}

#[derive(Clone, Debug)]
pub enum Scripted {
    Whole {
        content_type: Option<String>,
        body: Bytes,
    },
    /// Each a whole event, its blank line included.
    Events(Arc<[Bytes]>),
}

/// What is to be done with one request.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub act: Act,
    pub delay: Duration,
    /// At most this much more, by seed.
    pub jitter: Duration,
    pub delivery: Delivery,
    /// Over HTTP/2 the connection takes no more requests from then on; over HTTP/1.1 it is closed afterwards.
    pub last: bool,
}

#[derive(Debug)]
pub struct State {
    /// How many more requests the rule takes; `None` for all.
    pub left: Option<u64>,
    /// How many requests pass before it begins.
    pub skip: u64,
    /// The share of requests it takes.
    pub rate: f64,
    pub plan: Plan,
}

#[derive(Debug)]
pub struct Rule {
    method: Option<String>,
    path: Option<String>,
    seed: u64,
    seen: AtomicU64,
    hits: AtomicU64,
    state: Mutex<State>,
}

impl Rule {
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How many requests the rule has taken.
    pub fn hits(&self) -> u64 {
        self.hits.load(Ordering::Acquire)
    }

    fn matches(&self, request: &Request) -> bool {
        let method = self.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(request.method()));
        method && self.path.as_ref().is_none_or(|pattern| path_matches(pattern, request.path()))
    }

    fn take(&self, request: &Request) -> Option<(Plan, u64)> {
        if !self.matches(request) {
            return None;
        }
        let mut state = self.state();
        if matches!(state.plan.act, Act::Nothing) || state.left == Some(0) {
            return None;
        }
        if state.skip > 0 {
            state.skip -= 1;
            return None;
        }
        let seen = self.seen.fetch_add(1, Ordering::Relaxed);
        let draw = mix(self.seed ^ mix(seen));
        if fraction(draw) >= state.rate {
            return None;
        }
        if let Some(left) = &mut state.left {
            *left -= 1;
        }
        self.hits.fetch_add(1, Ordering::Release);
        Some((state.plan.clone(), draw))
    }
}

/// `{anything}` and `*` stand for one segment, a last `**` for the rest; `/v1` in front may be left out.
fn path_matches(pattern: &str, path: &str) -> bool {
    let same = |path: &str| {
        let mut wanted = pattern.split('/');
        let mut given = path.split('/');
        loop {
            match (wanted.next(), given.next()) {
                (Some("**"), _) | (None, None) => return true,
                (Some(wanted), Some(given)) => {
                    let hole = wanted == "*" || (wanted.starts_with('{') && wanted.ends_with('}'));
                    if !(wanted == given || hole && !given.is_empty()) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    };
    same(path) || path.strip_prefix("/v1").is_some_and(same)
}

#[derive(Debug, Default)]
pub(super) struct Script {
    any: AtomicBool,
    rules: RwLock<Vec<Arc<Rule>>>,
}

impl Script {
    pub(super) fn add(&self, method: Option<String>, path: Option<String>, seed: u64) -> Arc<Rule> {
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        let rule = Arc::new(Rule {
            method,
            path,
            seed: mix(seed ^ mix(rules.len() as u64 + 1)),
            seen: AtomicU64::new(0),
            hits: AtomicU64::new(0),
            state: Mutex::new(State { left: None, skip: 0, rate: 1.0, plan: Plan::default() }),
        });
        rules.push(Arc::clone(&rule));
        self.any.store(true, Ordering::Release);
        rule
    }

    pub(super) fn clear(&self) {
        self.rules.write().unwrap_or_else(PoisonError::into_inner).clear();
        self.any.store(false, Ordering::Release);
    }

    /// What to do with a request, and the number its jitter is drawn from.
    pub(super) fn take(&self, request: &Request) -> Option<(Plan, u64)> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let rules = self.rules.read().unwrap_or_else(PoisonError::into_inner);
        rules.iter().find_map(|rule| rule.take(request))
    }
}

#[cfg(test)]
mod tests {
    use super::path_matches;

    #[test]
    fn patterns() {
        assert!(path_matches("/v1/models", "/v1/models"));
        assert!(path_matches("/models", "/v1/models"));
        assert!(path_matches("/models/{model}", "/v1/models/gpt"));
        assert!(path_matches("/v1/**", "/v1/models/gpt"));
        assert!(!path_matches("/models/*", "/v1/models/"));
        assert!(!path_matches("/models/*", "/v1/models"));
        assert!(!path_matches("/models", "/v1/models/gpt"));
    }
}
