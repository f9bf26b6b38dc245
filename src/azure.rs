//! Where Azure has the calls of the API: some below the name of a deployment, the rest beside all deployments.
//!
//! Owns which are which. Knows nothing of credentials and queries.

use url::Url;

/// The calls that a deployment answers.
const DEPLOYED: [&str; 8] = [
    "/chat/completions",
    "/embeddings",
    "/completions",
    "/audio/transcriptions",
    "/audio/translations",
    "/audio/speech",
    "/images/generations",
    "/images/edits",
];
const DEPLOYMENTS: &str = "/deployments";

/// How a client of Azure's finds the address of a call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// What the calls are below that no deployment answers, where the base URL is a deployment's.
    pub elsewhere: Option<Url>,
}

impl Addresses {
    /// The address of a call, without its query. `path` is what is sent, `asked` is the same as the program wrote
    /// it; `deployment` gives what `deployment` below does, and is asked only where the path has to say it.
    pub fn place<E>(
        &self,
        base: &Url,
        (asked, path): (&str, &str),
        deployment: impl FnOnce() -> Result<Option<String>, E>,
    ) -> Result<Url, E> {
        let deployed = DEPLOYED.contains(&asked);
        let named = if deployed && !base.path().contains(DEPLOYMENTS) { deployment()? } else { None };
        let root = self.elsewhere.as_ref().filter(|_| !deployed || named.is_some()).unwrap_or(base);
        let mut url = root.clone();
        let below = root.path().trim_end_matches('/');
        url.set_path(&format!("{below}{}{path}", named.unwrap_or_default()));
        Ok(url)
    }
}

/// The beginning of a path that says which deployment answers: the one named as the model.
pub fn deployment(model: &str) -> String {
    let mut path = format!("{DEPLOYMENTS}/");
    crate::path::push(&mut path, model);
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(elsewhere: Option<&str>, base: &str, asked: &str, model: Option<&str>) -> String {
        let addresses = Addresses { elsewhere: elsewhere.map(|url| Url::parse(url).unwrap()) };
        let base = Url::parse(base).unwrap();
        let named = || Ok::<_, ()>(model.map(deployment));
        addresses.place(&base, (asked, asked), named).unwrap().to_string()
    }

    #[test]
    fn a_model_becomes_a_deployment_where_the_address_names_none() {
        let (base, own) = ("https://h/openai/", "https://h/openai/deployments/d/");
        assert_eq!(placed(None, base, "/embeddings", Some("a/b")), "https://h/openai/deployments/a%2Fb/embeddings");
        assert_eq!(placed(None, base, "/embeddings", None), "https://h/openai/embeddings");
        assert_eq!(placed(None, base, "/responses", Some("m")), "https://h/openai/responses");
        assert_eq!(placed(None, own, "/embeddings", Some("m")), "https://h/openai/deployments/d/embeddings");
        assert_eq!(placed(None, own, "/models", None), "https://h/openai/deployments/d/models");
    }

    #[test]
    fn what_no_deployment_answers_goes_beside_them() {
        let (elsewhere, own) = (Some("https://h/openai"), "https://h/openai/deployments/d/");
        assert_eq!(placed(elsewhere, own, "/models", None), "https://h/openai/models");
        assert_eq!(placed(elsewhere, own, "/images/edits", Some("m")), "https://h/openai/deployments/d/images/edits");
        let other = "https://other/v1/";
        assert_eq!(placed(elsewhere, other, "/embeddings", Some("m")), "https://h/openai/deployments/m/embeddings");
        assert_eq!(placed(elsewhere, other, "/embeddings", None), "https://other/v1/embeddings");
    }
}
