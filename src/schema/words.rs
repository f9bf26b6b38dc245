//! A type in words, as an annotation reads.

use super::{LITERALS, Literal, TYPE_IDS, Type, TypeId};

/// A type as an annotation reads.
pub fn words(ty: TypeId) -> String {
    let Some(row) = ty.get() else { return "None".to_owned() };
    let list = |ids: &[TypeId]| ids.iter().map(|id| words(*id)).collect::<Vec<_>>().join(", ");
    match *row {
        Type::Any | Type::Variable => "object".to_owned(),
        Type::Null => "None".to_owned(),
        Type::Str => "str".to_owned(),
        Type::Int => "int".to_owned(),
        Type::Float => "float".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::Binary => "HttpxBinaryResponseContent".to_owned(),
        Type::File => "FileTypes".to_owned(),
        Type::Literal(span) => {
            let constants: Vec<String> = span
                .of(LITERALS)
                .iter()
                .map(|literal| match literal {
                    Literal::Null => "None".to_owned(),
                    Literal::Bool(value) => if *value { "True" } else { "False" }.to_owned(),
                    Literal::Int(value) => value.to_string(),
                    Literal::Str(text) => format!("'{}'", text.get()),
                    Literal::EmptyMap => "{}".to_owned(),
                })
                .collect();
            format!("Literal[{}]", constants.join(", "))
        }
        Type::Optional(inner) => format!("Optional[{}]", words(inner)),
        Type::List(inner) => format!("List[{}]", words(inner)),
        Type::Iterable(inner) => format!("Iterable[{}]", words(inner)),
        Type::Sequence(inner) => format!("SequenceNotStr[{}]", words(inner)),
        Type::Map(inner) => format!("Dict[str, {}]", words(inner)),
        Type::Model(model) => model.get().map_or_else(String::new, |row| row.name.get().to_owned()),
        Type::Alias(alias) => alias.get().map_or_else(String::new, |row| row.name.get().to_owned()),
        Type::Union(union) => {
            union.get().map_or_else(String::new, |row| format!("Union[{}]", list(row.members.of(TYPE_IDS))))
        }
    }
}
