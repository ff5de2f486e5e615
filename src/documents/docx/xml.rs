//! Text as a part of an XML file may have it.

/// Adds to a string what `format!` would make.
macro_rules! add {
    ($xml:expr, $($text:tt)+) => {{
        use std::fmt::Write as _;
        $xml.write_fmt(format_args!($($text)+)).expect("a string takes all");
    }};
}
pub(super) use add;

/// Adds `text` with the signs of XML replaced, and what XML refuses dropped.
pub(super) fn escape_to(text: &str, xml: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '"' => xml.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => (),
            letter if letter.is_control() && letter != '\n' => (),
            letter => xml.push(letter),
        }
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut xml = String::with_capacity(text.len());
    escape_to(text, &mut xml);
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_refuses_is_replaced_or_dropped() {
        assert_eq!(
            escaped("«А» & <Б> \"В\"\u{1}\u{b}\u{ffff}\n"),
            "«А» &amp; &lt;Б&gt; &quot;В&quot;\n"
        );
    }
}
