//! Everything that knows Python.

use pyo3::prelude::*;

#[pymodule]
#[pyo3(name = "_core", gil_used = true)]
pub mod core {
    use pyo3::prelude::*;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
