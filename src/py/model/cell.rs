//! State that belongs to whoever holds the GIL.
//!
//! Owns the one unsafe promise the caches of this folder rest on: a value is only touched with the GIL held, and no
//! reference into it is alive while Python code may run. The module says `gil_used`, so a free-threaded interpreter
//! turns its GIL on before it loads us. No lock, hence nothing that re-entrant Python code could deadlock on.

use std::cell::UnsafeCell;

use pyo3::Python;

pub(crate) struct Attached<T>(UnsafeCell<T>);

// SAFETY: every access takes a `Python` token, so there is one thread at a time, and what goes in and out is `Send`.
unsafe impl<T: Send> Sync for Attached<T> {}

impl<T> Attached<T> {
    pub(crate) const fn new(value: T) -> Self {
        Self(UnsafeCell::new(value))
    }

    /// Puts a value in and hands the old one out: dropping it may run Python, which must happen outside.
    pub(crate) fn replace(&self, _py: Python<'_>, value: T) -> T {
        // SAFETY: the GIL is held and nothing else refers to the value during this call.
        unsafe { std::mem::replace(&mut *self.0.get(), value) }
    }

    pub(crate) fn set(&self, _py: Python<'_>, value: T)
    where
        T: Copy,
    {
        // SAFETY: as in `replace`.
        unsafe { *self.0.get() = value }
    }

    pub(crate) fn get(&self, _py: Python<'_>) -> T
    where
        T: Copy,
    {
        // SAFETY: the GIL is held; a copy leaves no reference behind.
        unsafe { *self.0.get() }
    }

    /// Looks at the value in place.
    ///
    /// # Safety
    /// `look` runs no Python code and does not come back to this cell.
    pub(crate) unsafe fn look<R>(&self, _py: Python<'_>, look: impl FnOnce(&mut T) -> R) -> R {
        // SAFETY: the GIL is held and the caller promises that `look` is not re-entered.
        look(unsafe { &mut *self.0.get() })
    }
}
