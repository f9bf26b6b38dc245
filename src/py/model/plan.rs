//! What building one class takes, gathered once: the class, its slots, a template `__dict__`, interned names.
//!
//! Owns the plans and what they remember from answer to answer: the order keys come in, the set of fields that came,
//! the last short string of each field. Plans are made on first use and live as long as the process. Making one runs
//! Python (the class is made), so no plan is being looked at meanwhile; two threads may make the same plan, either is good.

use std::collections::HashMap;
use std::os::raw::c_int;
use std::ptr;
use std::sync::OnceLock;

use foldhash::fast::RandomState;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyFrozenSet, PyString, PyType};
use pyo3::{ffi, intern};

use super::cell::Attached;
use super::layout::{Layout, Shape, layout};
use super::rows;
use crate::py::dump::Check;
use crate::schema::{Literal, MODELS, ModelId};

/// Strings up to here are remembered per field: ids of models, roles, finish reasons, object names.
const SHORT: usize = 38;

pub(crate) struct Plan {
    /// `None` for the class that stands for what is unknown.
    pub(crate) model: Option<ModelId>,
    pub(crate) class: Py<PyType>,
    pub(crate) layout: &'static Layout,
    pub(crate) fields: Vec<Field>,
    alloc: ffi::allocfunc,
    template: Py<PyDict>,
    /// Fields whose default is a dict, which no two instances may share.
    pub(crate) fresh: Vec<usize>,
    /// The field expected first.
    pub(crate) first: Attached<usize>,
    /// The set of fields that came last, as bits and as a frozen set shared by all instances with the same ones.
    came: Attached<Option<(u128, Py<PyFrozenSet>)>>,
    checks: OnceLock<Vec<Check>>,
}

pub(crate) struct Field {
    pub(crate) name: Py<PyString>,
    pub(crate) wire: &'static str,
    pub(crate) wire_name: Py<PyString>,
    pub(crate) shape: Shape,
    pub(crate) default: Py<PyAny>,
    /// The field that followed this one last time.
    pub(crate) next: Attached<usize>,
    last: Attached<Last>,
}

struct Last {
    len: u8,
    bytes: [u8; SHORT],
    text: Option<Py<PyAny>>,
}

/// The descriptors pydantic keeps its own state behind, and the functions that set them.
pub(crate) struct Slots {
    fields_set: Member,
    extra: Member,
    private: Member,
    /// Stands for an empty `__pydantic_extra__` until somebody looks at it.
    pub(crate) nothing: Py<PyAny>,
}

struct Member {
    descriptor: Py<PyAny>,
    get: ffi::descrgetfunc,
    set: ffi::descrsetfunc,
}

static SLOTS: PyOnceLock<Slots> = PyOnceLock::new();
static GENERIC: PyOnceLock<&'static Plan> = PyOnceLock::new();
static BY_CLASS: Attached<Option<HashMap<usize, &'static Plan, RandomState>>> = Attached::new(None);

/// The plan of a model row.
pub(crate) fn plan(py: Python<'_>, model: ModelId) -> PyResult<&'static Plan> {
    static PLANS: OnceLock<Vec<Attached<Option<&'static Plan>>>> = OnceLock::new();
    let plans = PLANS.get_or_init(|| (0..MODELS.len()).map(|_| Attached::new(None)).collect());
    let Some(place) = plans.get(usize::from(model.0)) else {
        return Err(PyTypeError::new_err(format!("there is no model {} in the rows of the API", model.0)));
    };
    if let Some(plan) = place.get(py) {
        return Ok(plan);
    }
    let class = py.import(intern!(py, "ferroai._schema"))?.call_method1(intern!(py, "model"), (model.0,))?;
    let layout = layout(model).ok_or_else(|| PyTypeError::new_err("a model without a row"))?;
    let made = Plan::make(py, Some(model), class.cast_into::<PyType>()?, layout)?;
    place.set(py, Some(made));
    Ok(made)
}

/// The plan of `ferroai.BaseModel` itself: keeps everything as extra fields.
pub(crate) fn generic(py: Python<'_>) -> PyResult<&'static Plan> {
    static EMPTY: OnceLock<Layout> = OnceLock::new();
    if let Some(plan) = GENERIC.get(py) {
        return Ok(plan);
    }
    let class = py.import(intern!(py, "ferroai._models"))?.getattr(intern!(py, "BaseModel"))?;
    let made = Plan::make(py, None, class.cast_into::<PyType>()?, EMPTY.get_or_init(Layout::empty))?;
    Ok(GENERIC.get_or_init(py, || made))
}

/// The plan of a class, if it is one of ours (a program's subclass is not).
pub(crate) fn of_class(py: Python<'_>, class: &Bound<'_, PyType>) -> PyResult<Option<&'static Plan>> {
    let key = class.as_ptr() as usize;
    // SAFETY: looking a number up runs no Python.
    let known = unsafe { BY_CLASS.look(py, |plans| plans.as_ref().and_then(|plans| plans.get(&key).copied())) };
    if known.is_some() {
        return Ok(known);
    }
    let attributes = class.getattr(intern!(py, "__dict__"))?;
    let Ok(number) = attributes.get_item(intern!(py, "__ferroai_model__")) else { return Ok(None) };
    plan(py, ModelId(number.extract()?)).map(Some)
}

impl Plan {
    fn make(
        py: Python<'_>,
        model: Option<ModelId>,
        class: Bound<'_, PyType>,
        layout: &'static Layout,
    ) -> PyResult<&'static Self> {
        let template = PyDict::new(py);
        let (mut fields, mut fresh) = (Vec::with_capacity(layout.fields.len()), Vec::new());
        for (index, row) in layout.fields.iter().enumerate() {
            let name = PyString::intern(py, row.name);
            let default = rows::literal(py, row.default)?;
            template.set_item(&name, &default)?;
            if row.default == Literal::EmptyMap {
                fresh.push(index);
            }
            fields.push(Field {
                name: name.unbind(),
                wire: row.wire,
                wire_name: PyString::intern(py, row.wire).unbind(),
                shape: Shape::of(row.ty),
                default,
                next: Attached::new(index + 1),
                last: Attached::new(Last { len: 0, bytes: [0; SHORT], text: None }),
            });
        }
        // What `object.__new__` calls: going there directly saves the empty `__dict__` that would be thrown away.
        // SAFETY: `class` is a type object; a heap type always has `tp_alloc`, and the slot holds an `allocfunc`.
        let alloc = unsafe {
            let slot = ffi::PyType_GetSlot(class.as_type_ptr(), ffi::Py_tp_alloc);
            if slot.is_null() {
                return Err(PyTypeError::new_err("a model class that cannot be instantiated"));
            }
            std::mem::transmute::<*mut std::ffi::c_void, ffi::allocfunc>(slot)
        };
        let key = class.as_ptr() as usize;
        let made: &'static Self = Box::leak(Box::new(Self {
            model,
            class: class.unbind(),
            layout,
            fields,
            alloc,
            template: template.unbind(),
            fresh,
            first: Attached::new(0),
            came: Attached::new(None),
            checks: OnceLock::new(),
        }));
        // SAFETY: inserting a number into a map runs no Python.
        unsafe { BY_CLASS.look(py, |plans| plans.get_or_insert_default().insert(key, made)) };
        Ok(made)
    }

    /// What each field may hold without a warning of pydantic's.
    pub(crate) fn checks(&self) -> &[Check] {
        self.checks.get_or_init(|| self.layout.fields.iter().map(|row| Check::of(row.ty)).collect())
    }

    /// The field of a key of `__dict__`.
    pub(crate) fn index_of(&self, key: &Bound<'_, PyAny>) -> Option<usize> {
        let same = self.fields.iter().position(|field| field.name.as_ptr() == key.as_ptr());
        same.or_else(|| {
            let key = key.cast_exact::<PyString>().ok()?.to_cow().ok()?;
            self.layout.fields.iter().position(|row| row.name == key)
        })
    }

    /// A `__dict__` with every field at its default.
    pub(crate) fn template<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        // SAFETY: `template` is a dict; a null result comes with an exception set.
        let dict: Bound<'py, PyDict> = unsafe {
            Bound::from_owned_ptr_or_err(py, ffi::PyDict_Copy(self.template.as_ptr()))?.cast_into_unchecked()
        };
        for field in self.fresh.iter().filter_map(|index| self.fields.get(*index)) {
            dict.set_item(&field.name, PyDict::new(py))?;
        }
        Ok(dict)
    }

    /// An instance around `dict`.
    pub(crate) fn instance<'py>(
        &self,
        py: Python<'py>,
        dict: &Bound<'py, PyDict>,
        came: u128,
        extra: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let slots = slots(py)?;
        // SAFETY: `alloc` is this class's own, and the class adds nothing to `object.__new__`: slots start out empty and are
        // filled below. A null result comes with an exception set.
        let made = unsafe { Bound::from_owned_ptr_or_err(py, (self.alloc)(self.class.as_ptr().cast(), 0))? };
        // SAFETY: the instance has a `__dict__` (the class derives from `pydantic.BaseModel`).
        done(py, unsafe { ffi::PyObject_GenericSetDict(made.as_ptr(), dict.as_ptr(), ptr::null_mut()) })?;
        let set = self.fields_set(py, came)?;
        slots.fields_set.set(py, &made, set.as_ptr())?;
        slots.extra.set(py, &made, extra.map_or(slots.nothing.as_ptr(), Bound::as_ptr))?;
        slots.private.set(py, &made, py.None().as_ptr())?;
        Ok(made)
    }

    fn fields_set<'py>(&self, py: Python<'py>, came: u128) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: comparing and counting a reference up run no Python.
        let known = unsafe {
            self.came.look(py, |last| match last {
                Some((bits, set)) if *bits == came => Some(set.clone_ref(py)),
                _ => None,
            })
        };
        if let Some(set) = known {
            return Ok(set.into_bound(py).into_any());
        }
        let names = self.fields.iter().enumerate().filter(|(index, _)| *index < 128 && came & (1 << index) != 0);
        let set = PyFrozenSet::new(py, names.map(|(_, field)| field.name.bind(py)))?;
        drop(self.came.replace(py, Some((came, set.clone().unbind()))));
        Ok(set.into_any())
    }
}

impl Field {
    /// What a field is that came as null: its default, but that null stays null where absent is an empty object.
    pub(crate) fn null<'py>(&self, py: Python<'py>) -> Bound<'py, PyAny> {
        let default = self.default.bind(py);
        if default.is_exact_instance_of::<PyDict>() { py.None().into_bound(py) } else { default.clone() }
    }

    /// A Python string, the same object as last time when the text is the same.
    pub(crate) fn text<'py>(&self, py: Python<'py>, text: &str) -> Bound<'py, PyAny> {
        let bytes = text.as_bytes();
        if bytes.len() > SHORT {
            return PyString::new(py, text).into_any();
        }
        // SAFETY: comparing bytes and counting a reference up run no Python.
        let known = unsafe {
            self.last.look(py, |last| match &last.text {
                Some(known) if last.bytes.get(..usize::from(last.len)) == Some(bytes) => Some(known.clone_ref(py)),
                _ => None,
            })
        };
        if let Some(known) = known {
            return known.into_bound(py);
        }
        let made = PyString::new(py, text).into_any();
        let mut last = Last { len: 0, bytes: [0; SHORT], text: Some(made.clone().unbind()) };
        if let (Some(place), Ok(len)) = (last.bytes.get_mut(..bytes.len()), u8::try_from(bytes.len())) {
            place.copy_from_slice(bytes);
            last.len = len;
        }
        drop(self.last.replace(py, last));
        made
    }
}

impl Member {
    fn of(model: &Bound<'_, PyAny>, name: &str) -> PyResult<Self> {
        let descriptor = model.getattr("__dict__")?.get_item(name)?;
        // SAFETY: the type of an object is a type object.
        let slot = |which| unsafe { ffi::PyType_GetSlot(ffi::Py_TYPE(descriptor.as_ptr()), which) };
        let (get, set) = (slot(ffi::Py_tp_descr_get), slot(ffi::Py_tp_descr_set));
        if get.is_null() || set.is_null() {
            return Err(PyTypeError::new_err(format!(
                "pydantic.BaseModel.{name} is no slot in this version of pydantic"
            )));
        }
        // SAFETY: these slots, when there, hold functions of these types.
        let (get, set) = unsafe {
            (
                std::mem::transmute::<*mut std::ffi::c_void, ffi::descrgetfunc>(get),
                std::mem::transmute::<*mut std::ffi::c_void, ffi::descrsetfunc>(set),
            )
        };
        Ok(Self { descriptor: descriptor.unbind(), get, set })
    }

    fn get<'py>(&self, instance: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        // SAFETY: the function is the descriptor's own; a null result comes with an exception set.
        unsafe {
            let value = (self.get)(self.descriptor.as_ptr(), instance.as_ptr(), ffi::Py_TYPE(instance.as_ptr()).cast());
            Bound::from_owned_ptr_or_err(instance.py(), value)
        }
    }

    fn set(&self, py: Python<'_>, instance: &Bound<'_, PyAny>, value: *mut ffi::PyObject) -> PyResult<()> {
        // SAFETY: the function is the descriptor's own; it checks that the instance has the slot.
        done(py, unsafe { (self.set)(self.descriptor.as_ptr(), instance.as_ptr(), value) })
    }
}

/// What an instance holds, without making what belongs to it alone.
pub(crate) struct Attributes<'py> {
    pub(crate) dict: Bound<'py, PyDict>,
    fields_set: Bound<'py, PyAny>,
    pub(crate) extra: Option<Bound<'py, PyDict>>,
}

impl Attributes<'_> {
    pub(crate) fn came(&self, name: &Bound<'_, PyAny>) -> PyResult<bool> {
        // SAFETY: both are objects; anything but a set is an error, which is set.
        match unsafe { ffi::PySet_Contains(self.fields_set.as_ptr(), name.as_ptr()) } {
            -1 => Err(PyErr::fetch(name.py())),
            found => Ok(found == 1),
        }
    }
}

pub(crate) fn attributes<'py>(instance: &Bound<'py, PyAny>) -> PyResult<Attributes<'py>> {
    let py = instance.py();
    let slots = slots(py)?;
    // SAFETY: a null result comes with an exception set.
    let dict =
        unsafe { Bound::from_owned_ptr_or_err(py, ffi::PyObject_GenericGetDict(instance.as_ptr(), ptr::null_mut()))? };
    Ok(Attributes {
        dict: dict.cast_into::<PyDict>()?,
        fields_set: slots.fields_set.get(instance)?,
        extra: slots.extra.get(instance)?.cast_into::<PyDict>().ok(),
    })
}

/// The slots of `pydantic.BaseModel`.
pub(crate) fn slots(py: Python<'_>) -> PyResult<&'static Slots> {
    if let Some(slots) = SLOTS.get(py) {
        return Ok(slots);
    }
    let model = py.import("pydantic")?.getattr("BaseModel")?;
    let made = Slots {
        fields_set: Member::of(&model, "__pydantic_fields_set__")?,
        extra: Member::of(&model, "__pydantic_extra__")?,
        private: Member::of(&model, "__pydantic_private__")?,
        nothing: PyFrozenSet::empty(py)?.into_any().unbind(),
    };
    // Another thread may have been first; what counts is that all use the same ones.
    let _ = SLOTS.set(py, made);
    SLOTS.get(py).ok_or_else(|| PyTypeError::new_err("the slots of pydantic.BaseModel were not kept"))
}

pub(crate) fn done(py: Python<'_>, code: c_int) -> PyResult<()> {
    if code == 0 { Ok(()) } else { Err(PyErr::fetch(py)) }
}
