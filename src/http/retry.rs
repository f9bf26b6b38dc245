//! Whether a failed attempt is made again, and after how long.
//!
//! Owns that decision as a pure function: time and chance are given to it. A server's own wish counts up to two
//! minutes unless a policy says otherwise; one for longer means that nobody would wait, so the failure is reported at
//! once. A budget, where there is one, keeps many calls from all being made again.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderMap, StatusCode};

/// How failed attempts are made again; all numbers are seconds but `jitter`, a share of the pause.
#[derive(Debug)]
pub struct Policy {
    /// The pause before the first retry; each further one is twice as long.
    pub base: f64,
    /// The longest pause.
    pub cap: f64,
    /// Up to this share of a pause is left out, by chance.
    pub jitter: f64,
    /// A delay that a server asks for is kept up to here.
    pub max_retry_after: f64,
    pub budget: Option<std::sync::Arc<Budget>>,
}

/// What holds where nobody says otherwise.
pub static USUAL: Policy = Policy { base: 0.5, cap: 8.0, jitter: 0.25, max_retry_after: 120.0, budget: None };

impl Policy {
    /// A call is about to be made for the first time.
    pub fn called(&self) {
        if let Some(budget) = &self.budget {
            budget.add(Instant::now());
        }
    }

    /// Whether one more retry is allowed, which is then as good as made.
    pub fn allows_one(&self) -> bool {
        self.budget.as_ref().is_none_or(|budget| budget.take(Instant::now()))
    }

    /// The wait before the next attempt after a failure to get an answer at all. `retries` have been made before;
    /// `chance` is from 0 up to but not including 1.
    pub fn pause(&self, retries: u32, chance: f64) -> Duration {
        let growing = self.base * 2_f64.powi(i32::try_from(retries.min(64)).unwrap_or(64));
        seconds(growing.min(self.cap) * (1.0 - self.jitter * chance))
    }

    /// The wait before the next attempt after an answer that is no success; `None` when there shall be none.
    pub fn after_status(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        retries: u32,
        chance: f64,
        now: SystemTime,
    ) -> Option<Duration> {
        let wish = wish(headers, now).filter(|seconds| seconds.is_finite());
        if wish.is_some_and(|seconds| seconds > self.max_retry_after) {
            return None;
        }
        let again = match headers.get("x-should-retry").map(http::HeaderValue::as_bytes) {
            Some(b"true") => true,
            Some(b"false") => false,
            _ => matches!(status.as_u16(), 408 | 409 | 429 | 500..),
        };
        if !again {
            return None;
        }
        Some(match wish {
            Some(wish) if wish > 0.0 => seconds(wish),
            _ => self.pause(retries, chance),
        })
    }
}

/// How many retries many calls may make together: an account that every call pays into and every retry is paid from.
/// Over any stretch of time there are at most [`Budget::MOST`] retries, `share` more for each call, and one more for
/// each second.
#[derive(Debug)]
pub struct Budget {
    share: f64,
    account: Mutex<Account>,
}

#[derive(Debug)]
struct Account {
    retries: f64,
    /// When the last second was paid in.
    counted: Instant,
}

impl Budget {
    /// What the account begins with, and the most that it holds.
    pub const MOST: f64 = 10.0;

    pub fn new(share: f64, now: Instant) -> Self {
        Self { share, account: Mutex::new(Account { retries: Self::MOST, counted: now }) }
    }

    pub fn add(&self, now: Instant) {
        self.change(now, |retries| *retries += self.share);
    }

    /// Whether there was one to take.
    pub fn take(&self, now: Instant) -> bool {
        self.change(now, |retries| {
            let enough = *retries >= 1.0;
            if enough {
                *retries -= 1.0;
            }
            enough
        })
    }

    fn change<T>(&self, now: Instant, change: impl FnOnce(&mut f64) -> T) -> T {
        let mut account = self.account.lock().unwrap_or_else(PoisonError::into_inner);
        account.retries += now.saturating_duration_since(account.counted).as_secs_f64();
        account.counted = account.counted.max(now);
        let outcome = change(&mut account.retries);
        account.retries = account.retries.min(Self::MOST);
        outcome
    }
}

fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value).unwrap_or_default()
}

/// Longer than any limit.
const ENDLESS: f64 = f64::MAX;

/// The delay in seconds that the first header which can be read asks for; it may be negative or no number.
fn wish(headers: &HeaderMap, now: SystemTime) -> Option<f64> {
    for (name, divisor) in [("retry-after-ms", 1000.0), ("retry-after", 1.0)] {
        let Some(text) = headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim) else { continue };
        let Ok(number) = text.parse::<f64>() else { continue };
        // A number too large to count is a long delay; the word for infinity is nonsense.
        if number == f64::INFINITY && text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Some(ENDLESS);
        }
        return Some(number / divisor);
    }
    let date = httpdate::parse_http_date(headers.get("retry-after")?.to_str().ok()?.trim()).ok()?;
    Some(match date.duration_since(now) {
        Ok(ahead) => ahead.as_secs_f64(),
        Err(behind) => -behind.duration().as_secs_f64(),
    })
}
