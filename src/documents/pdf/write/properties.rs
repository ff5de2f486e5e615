//! What a file says of itself: title, author, language, when it was made.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use lopdf::{Document, Error, Object, Stream, StringFormat, dictionary};

use super::{catalog, text};

const CREATOR: &str = concat!("veche ", env!("CARGO_PKG_VERSION"));
const PRODUCER: &str = "printpdf 0.12.8";

pub(crate) struct Properties<'a> {
    pub(crate) title: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) author: &'a str,
    /// A tag such as `ru-RU`.
    pub(crate) language: &'a str,
    pub(crate) made_at: DateTime<FixedOffset>,
}

impl Properties<'_> {
    pub(super) fn write(&self, file: &mut Document) -> Result<(), Error> {
        "1.7".clone_into(&mut file.version);
        let info = file.trailer.get(b"Info")?.as_reference()?;
        let made_at = Object::string_literal(self.stamp());
        file.set_object(
            info,
            dictionary! {
                "Title" => text(self.title),
                "Subject" => text(self.subject),
                "Author" => text(self.author),
                "Creator" => text(CREATOR),
                "Producer" => text(PRODUCER),
                "CreationDate" => made_at.clone(),
                "ModDate" => made_at,
            },
        );
        let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let metadata = Stream::new(kind, self.metadata().into_bytes()).with_compression(false);
        let metadata = file.add_object(metadata);
        let catalog = catalog(file)?;
        catalog.set("Lang", Object::string_literal(self.language));
        catalog.set(
            "ViewerPreferences",
            dictionary! { "DisplayDocTitle" => true },
        );
        catalog.set("Metadata", metadata);
        Ok(())
    }

    /// `D:20170629103000+07'00'`
    fn stamp(&self) -> String {
        let offset = self.made_at.format("%:z").to_string().replace(':', "'");
        format!("D:{}{offset}'", self.made_at.format("%Y%m%d%H%M%S"))
    }

    /// The same in XMP, which newer programs read.
    fn metadata(&self) -> String {
        let at = self.made_at.to_rfc3339_opts(SecondsFormat::Secs, true);
        let (title, author) = (escaped(self.title), escaped(self.author));
        let (subject, language) = (escaped(self.subject), self.language);
        format!(
            r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{at}</xmp:CreateDate>
<xmp:ModifyDate>{at}</xmp:ModifyDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
            bom = '\u{feff}',
        )
    }
}

fn escaped(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|it| !it.is_control())
        .collect::<String>();
    kept.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The name of this very file: a sum of its contents, so that the same paper has the same one.
pub(super) fn write_id(file: &mut Document) {
    // FNV-1a, which is short and needs no crate: nobody's safety hangs on it.
    let mut sum = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    let mut add = |bytes: &[u8]| {
        for byte in bytes {
            sum = (sum ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    };
    for object in file.objects.values() {
        match object {
            Object::Stream(stream) => add(&stream.content),
            Object::Dictionary(dictionary) => {
                for (_, value) in dictionary {
                    if let Object::String(bytes, _) = value {
                        add(bytes);
                    }
                }
            }
            _ => (),
        }
    }
    let id = Object::String(sum.to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_written_as_the_office_clock_has_it() {
        let properties = Properties {
            title: "",
            subject: "",
            author: "Совет & <Ко>",
            language: "ru-RU",
            made_at: DateTime::parse_from_rfc3339("2017-06-29T10:30:00+07:00").unwrap(),
        };
        assert_eq!(properties.stamp(), "D:20170629103000+07'00'");
        assert!(
            properties
                .metadata()
                .contains("<rdf:li>Совет &amp; &lt;Ко&gt;</rdf:li>")
        );
        assert!(properties.metadata().contains("2017-06-29T10:30:00+07:00"));
    }
}
