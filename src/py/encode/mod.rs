//! Keyword arguments to bytes, in one pass.
//!
//! `encode` turns the arguments of a call into a [`Call`], driven by the operation's rows; `json` turns one value
//! into a raw body. Everything that can be wrong with the arguments is found here, before anything is sent.

mod arguments;
mod call;
mod classes;
mod deployment;
mod dictionary;
mod door;
mod fault;
mod files;
mod headers;
mod json;
mod multipart;
mod objects;
mod options;
mod path;
mod plan;
mod query;
mod rename;

pub(crate) use call::{Call, encode};
pub(crate) use deployment::place;
pub(crate) use door::{encode as encode_call, to_json};
pub(crate) use headers::{Headers, take as take_headers};
pub(crate) use json::json;
pub(crate) use options::{describe, options};
pub(crate) use query::{Query, query};
