//! The bulk engine: a file of requests in, a file of answers out, without Python.
