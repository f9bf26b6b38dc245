//! Which described operation a verb and a path mean.
//!
//! Owns the look-up, made once per server from the operations' rows. Paths without holes are found by
//! hashing; the others by walking the few rows that have as many segments.

use std::collections::HashMap;

use crate::schema::{OPERATIONS, Operation};

pub(super) enum Route {
    Operation(&'static Operation),
    /// The path is known, for other verbs.
    Verb,
    Unknown,
}

#[derive(Debug)]
pub(super) struct Routes {
    plain: HashMap<&'static str, Vec<&'static Operation>, foldhash::fast::FixedState>,
    /// By number of segments.
    holed: Vec<Vec<&'static Operation>>,
}

impl Routes {
    pub(super) fn new() -> Self {
        let mut routes = Self { plain: HashMap::default(), holed: Vec::new() };
        for operation in OPERATIONS {
            let (path, _) = parts(operation);
            if path.contains('{') {
                let segments = path.split('/').count();
                while routes.holed.len() <= segments {
                    routes.holed.push(Vec::new());
                }
                if let Some(same) = routes.holed.get_mut(segments) {
                    same.push(operation);
                }
            } else {
                routes.plain.entry(path).or_default().push(operation);
            }
        }
        // A constant segment is closer than a hole, a query that is asked for closer than none; of two calls at
        // one address the current one is meant.
        for same in routes.holed.iter_mut().chain(routes.plain.values_mut()) {
            same.sort_by_key(|row| {
                let (path, query) = parts(row);
                (path.matches('{').count(), query.is_empty(), !row.deprecated.is_empty())
            });
        }
        routes
    }

    /// `path` is below the base address and starts with a slash.
    pub(super) fn find(&self, verb: &str, path: &str, query: &str) -> Route {
        let wanted = |operation: &'static Operation| {
            let (_, asked) = parts(operation);
            verb == operation.verb.name() && (asked.is_empty() || query.split('&').any(|pair| pair == asked))
        };
        if let Some(same) = self.plain.get(path) {
            return same
                .iter()
                .find(|operation| wanted(operation))
                .map_or(Route::Verb, |found| Route::Operation(found));
        }
        let mut known = false;
        let same = self.holed.get(path.split('/').count());
        for operation in same.into_iter().flatten().filter(|operation| fits(parts(operation).0, path)) {
            if wanted(operation) {
                return Route::Operation(operation);
            }
            known = true;
        }
        if known { Route::Verb } else { Route::Unknown }
    }
}

/// The path of a call, and the pair its query must have: `beta=true` or nothing.
fn parts(operation: &'static Operation) -> (&'static str, &'static str) {
    let path = operation.path.get();
    path.split_once('?').unwrap_or((path, ""))
}

fn fits(template: &str, path: &str) -> bool {
    template
        .split('/')
        .zip(path.split('/'))
        .all(|(wanted, given)| if wanted.starts_with('{') { !given.is_empty() } else { wanted == given })
}

/// What stands in the path's holes, percent-decoded, in order.
pub(super) fn holes<'a>(
    operation: &'static Operation,
    path: &'a str,
) -> impl Iterator<Item = (&'static str, String)> + 'a {
    parts(operation).0.split('/').zip(path.split('/')).filter_map(|(wanted, given)| {
        let name = wanted.strip_prefix('{')?.strip_suffix('}')?;
        Some((name, decode(given)))
    })
}

/// Percent-decoded; what is not UTF-8 is replaced.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
