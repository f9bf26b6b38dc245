//! Whether a failed attempt is made again, and after how long.
//!
//! Owns that decision as a pure function: time and chance are given to it. A server's own wish counts up to two
//! minutes; one for longer means that nobody would wait, so the failure is reported at once.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

const FIRST_DELAY: f64 = 0.5;
const LONGEST_DELAY: f64 = 8.0;
/// A delay that a server asks for is kept up to here.
const LONGEST_WISH: f64 = 120.0;

/// The wait before the next attempt after a failure to get an answer at all. `retries` have been made before;
/// `chance` is from 0 up to but not including 1.
pub fn pause(retries: u32, chance: f64) -> Duration {
    let growing = FIRST_DELAY * f64::from(1_u32 << retries.min(8));
    seconds(growing.min(LONGEST_DELAY) * (1.0 - 0.25 * chance))
}

/// The wait before the next attempt after an answer that is no success; `None` when there shall be none.
pub fn after_status(
    status: StatusCode,
    headers: &HeaderMap,
    retries: u32,
    chance: f64,
    now: SystemTime,
) -> Option<Duration> {
    let wish = wish(headers, now).filter(|seconds| seconds.is_finite());
    if wish.is_some_and(|seconds| seconds > LONGEST_WISH) {
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
        _ => pause(retries, chance),
    })
}

fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value).unwrap_or_default()
}

/// The delay in seconds that the first header which can be read asks for; it may be negative or no number.
fn wish(headers: &HeaderMap, now: SystemTime) -> Option<f64> {
    for (name, divisor) in [("retry-after-ms", 1000.0), ("retry-after", 1.0)] {
        let Some(text) = headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim) else { continue };
        let Ok(number) = text.parse::<f64>() else { continue };
        // A number too large to count is a long delay; the word for infinity is nonsense.
        if number == f64::INFINITY && text.bytes().any(|byte| byte.is_ascii_digit()) {
            return Some(LONGEST_WISH + 1.0);
        }
        return Some(number / divisor);
    }
    let date = httpdate::parse_http_date(headers.get("retry-after")?.to_str().ok()?.trim()).ok()?;
    Some(match date.duration_since(now) {
        Ok(ahead) => ahead.as_secs_f64(),
        Err(behind) => -behind.duration().as_secs_f64(),
    })
}
