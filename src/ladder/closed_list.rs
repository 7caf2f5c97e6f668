//! A closed list of things with stable names: one macro writes the enum, the names, and both directions of JSON.

/// Writes an enum, its names in kebab case, and reading and writing them. Written out because the derived form is several
/// kilobytes of wasm for each list.
macro_rules! closed_list {
    ($(#[$about:meta])+ $name:ident, $unknown:literal; $($(#[$doc:meta])+ $kind:ident $slug:literal,)+) => {
        $(#[$about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])+ $kind,)+
        }

        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];

            /// The stable name, in kebab case.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$kind => $slug,)+ }
            }

            /// The one of this name.
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.slug() == slug)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.slug())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let slug = <String as serde::Deserialize>::deserialize(deserializer)?;
                Self::from_slug(&slug).ok_or_else(|| serde::de::Error::custom($unknown))
            }
        }
    };
}

pub(super) use closed_list;
