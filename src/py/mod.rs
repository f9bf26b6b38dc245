//! Everything that knows Python.

mod answer;
mod bridge;
mod bulk;
mod caller;
mod client;
mod dump;
mod encode;
mod errors;
mod events;
mod keys;
mod model;
mod pool;
mod resource;
mod retry;
mod server;
mod stream;
mod timeouts;
mod url;

use pyo3::prelude::*;

#[pymodule]
#[pyo3(name = "_core", gil_used = true)]
pub mod core {
    use pyo3::prelude::*;

    #[pymodule_export]
    use super::answer::Expected;
    #[pymodule_export]
    use super::answer::body::{Body, save_whole};
    #[pymodule_export]
    use super::bridge::{Awaitable, Ready, after_fork_in_child, shutdown};
    #[pymodule_export]
    use super::bulk::BulkJob;
    #[pymodule_export]
    use super::client::Core;
    #[pymodule_export]
    use super::dump::{dump, dump_json};
    #[pymodule_export]
    use super::encode::{encode_call, to_json};
    #[pymodule_export]
    use super::events::EventDecoder;
    #[pymodule_export]
    use super::model::rows::{
        AliasRow, FieldRow, ModelRow, alias_row, export, mentioned, model_row, module_names, module_row, modules_below,
        reaches_model, resource_path, type_row,
    };
    #[pymodule_export]
    use super::model::values::{NumbersDict, NumbersField, matrix};
    #[pymodule_export]
    use super::model::{build_text, slots::Slot};
    #[pymodule_export]
    use super::pool::Pool;
    #[pymodule_export]
    use super::resource::{nearest, operation, resource, signature};
    #[pymodule_export]
    use super::retry::RetryAccount;
    #[pymodule_export]
    use super::server::{LoopbackRule, LoopbackServer};
    #[pymodule_export]
    use super::stream::{AsyncEventSource, EventSource};
    #[pymodule_export]
    use super::url::PyUrl;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        let py = module.py();
        // The runtime must end before the interpreter does, and never be used across a fork.
        py.import("atexit")?.call_method1("register", (module.getattr("shutdown")?,))?;
        let os = py.import("os")?;
        if os.hasattr("register_at_fork")? {
            let hooks = pyo3::types::PyDict::new(py);
            hooks.set_item("after_in_child", module.getattr("after_fork_in_child")?)?;
            os.call_method("register_at_fork", (), Some(&hooks))?;
        }
        Ok(())
    }
}
