//! Whether and when a failed attempt is made again: the decision itself, with time and chance given.

use std::time::{Duration, Instant, SystemTime};

use ferroai::http::retry::{Budget, Policy, USUAL};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// Sunday, 6 November 1994, 08:49:37 GMT.
const NOW: u64 = 784_111_777;

fn decide(status: u16, headers: &[(&str, &str)], retries: u32, chance: f64) -> Option<f64> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap());
    }
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW);
    USUAL
        .after_status(StatusCode::from_u16(status).unwrap(), &map, retries, chance, now)
        .map(|pause| pause.as_secs_f64())
}

#[test]
fn the_pause_doubles_up_to_eight_seconds() {
    let seconds: Vec<f64> = (0..8).map(|retries| USUAL.pause(retries, 0.0).as_secs_f64()).collect();
    assert_eq!(seconds, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0]);
    assert_eq!(USUAL.pause(u32::MAX, 0.0), Duration::from_secs(8));
}

#[test]
fn chance_takes_up_to_a_quarter_off() {
    assert_eq!(USUAL.pause(0, 0.5), Duration::from_secs_f64(0.4375));
    assert_eq!(USUAL.pause(9, 0.999_999), Duration::from_secs_f64(8.0 * (1.0 - 0.25 * 0.999_999)));
}

#[test]
fn some_statuses_are_worth_another_attempt() {
    for status in [408, 409, 429, 500, 502, 503, 504, 529, 599] {
        assert_eq!(decide(status, &[], 0, 0.0), Some(0.5), "{status}");
    }
    for status in [300, 304, 400, 401, 402, 403, 404, 410, 418, 422, 425, 451] {
        assert_eq!(decide(status, &[], 0, 0.0), None, "{status}");
    }
}

#[test]
fn the_server_may_overrule_its_status() {
    assert_eq!(decide(400, &[("x-should-retry", "true")], 1, 0.0), Some(1.0));
    assert_eq!(decide(500, &[("x-should-retry", "false")], 0, 0.0), None);
    // Only these two words count.
    assert_eq!(decide(500, &[("x-should-retry", "False")], 0, 0.0), Some(0.5));
    assert_eq!(decide(400, &[("x-should-retry", "1")], 0, 0.0), None);
}

#[test]
fn the_server_may_name_the_pause() {
    assert_eq!(decide(429, &[("retry-after", "3")], 4, 0.9), Some(3.0));
    assert_eq!(decide(429, &[("retry-after", " 0.25 ")], 0, 0.0), Some(0.25));
    assert_eq!(decide(429, &[("retry-after-ms", "1500.5")], 0, 0.0), Some(1.5005));
    assert_eq!(decide(429, &[("retry-after-ms", "200"), ("retry-after", "60")], 0, 0.0), Some(0.2));
    assert_eq!(decide(429, &[("retry-after-ms", "soon"), ("retry-after", "7")], 0, 0.0), Some(7.0));
    assert_eq!(decide(429, &[("retry-after", "120")], 0, 0.0), Some(120.0));
    assert_eq!(decide(429, &[("retry-after", "1e1")], 0, 0.0), Some(10.0));
    // A pause says nothing about whether there shall be an attempt.
    assert_eq!(decide(400, &[("retry-after", "3")], 0, 0.0), None);
}

#[test]
fn the_pause_may_be_a_date() {
    assert_eq!(decide(503, &[("retry-after", "Sun, 06 Nov 1994 08:49:42 GMT")], 0, 0.0), Some(5.0));
    assert_eq!(decide(503, &[("retry-after", "Sunday, 06-Nov-94 08:50:37 GMT")], 0, 0.0), Some(60.0));
    assert_eq!(decide(503, &[("retry-after", "Sun Nov  6 08:49:47 1994")], 0, 0.0), Some(10.0));
    // In the past, or right now: as if nothing had been said.
    assert_eq!(decide(503, &[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")], 0, 0.0), Some(0.5));
    assert_eq!(decide(503, &[("retry-after", "Sun, 06 Nov 1994 08:00:00 GMT")], 2, 0.0), Some(2.0));
    assert_eq!(decide(503, &[("retry-after", "Sun, 06 Nov 1994 08:51:38 GMT")], 0, 0.0), None);
}

#[test]
fn nobody_waits_for_more_than_two_minutes() {
    for wish in ["120.001", "121", "1e300", "1e999", "99999999999999999999999"] {
        assert_eq!(decide(429, &[("retry-after", wish)], 0, 0.0), None, "{wish}");
        assert_eq!(decide(429, &[("retry-after", wish), ("x-should-retry", "true")], 0, 0.0), None, "{wish}");
    }
    assert_eq!(decide(429, &[("retry-after-ms", "120001")], 0, 0.0), None);
    assert_eq!(decide(429, &[("retry-after-ms", "120000")], 0, 0.0), Some(120.0));
}

#[test]
fn a_pause_that_makes_no_sense_is_not_kept() {
    for wish in ["0", "-1", "-0.0", "nan", "inf", "+inf", "-inf", "Infinity", "", "later"] {
        assert_eq!(decide(429, &[("retry-after", wish)], 1, 0.0), Some(1.0), "{wish}");
        assert_eq!(decide(429, &[("retry-after-ms", wish)], 1, 0.0), Some(1.0), "{wish}");
    }
    // The first that can be read is the one that counts, sense or not.
    assert_eq!(decide(429, &[("retry-after-ms", "0"), ("retry-after", "30")], 0, 0.0), Some(0.5));
}

#[test]
fn a_policy_has_its_own_numbers() {
    let policy = Policy { base: 0.1, cap: 0.5, jitter: 1.0, max_retry_after: 3.0, budget: None };
    let pauses: Vec<f64> = (0..5).map(|retries| policy.pause(retries, 0.0).as_secs_f64()).collect();
    assert_eq!(pauses, [0.1, 0.2, 0.4, 0.5, 0.5]);
    assert_eq!(policy.pause(1, 0.5), Duration::from_secs_f64(0.1));
    let wish = |seconds: &'static str| {
        let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static(seconds))]);
        policy.after_status(StatusCode::TOO_MANY_REQUESTS, &headers, 0, 0.0, SystemTime::now())
    };
    assert_eq!(wish("3"), Some(Duration::from_secs(3)));
    assert_eq!(wish("3.1"), None);
    let endless = Policy { base: f64::MAX, cap: f64::MAX, ..policy };
    assert_eq!(endless.pause(u32::MAX, 0.0), Duration::ZERO, "what no clock can count is no pause");
}

#[test]
fn a_budget_pays_for_its_reserve_and_a_share_of_the_calls() {
    let now = Instant::now();
    let budget = Budget::new(0.2, now);
    let taken = |times: usize, now| (0..times).filter(|_| budget.take(now)).count();
    assert_eq!(taken(100, now), 10, "it begins with ten");
    for _ in 0..20 {
        budget.add(now);
    }
    assert_eq!(taken(100, now), 4, "a fifth of twenty calls");
    let later = now + Duration::from_secs(3);
    assert_eq!(taken(100, later), 3, "one for each second");
    assert_eq!(taken(100, now), 0, "a clock that was read earlier pays nothing");
    for _ in 0..1000 {
        budget.add(later);
    }
    assert_eq!(taken(100, later), 10, "it holds ten");
}
