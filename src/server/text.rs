//! What the model says: words by seed, or a text the test gave, a token at a time.
//!
//! Owns the rule of what a token is: one word with the space before it. The rule for requests is coarser,
//! since their text is never taken apart: four bytes make a token.

use std::sync::Arc;

use super::seed::Seed;
use super::writer::Writer;

/// How many tokens are made beforehand; longer answers go round.
const STORE: usize = 4096;

const VOCABULARY: &str = "the of and to in a is that it for was on are as with they be at one have this from or had by \
hot word but what some we can out other were all there when up use your how said an each she which do their time if \
will way about many then them write would like so these her long make thing see him two has look more day could go \
come did number sound no most people my over know water than call first who may down side been now find any new work \
part take get place made live where after back little only round man year came show every good me give our under \
name very through just form sentence great think say help low line differ turn cause much mean before move right boy \
old too same tell does set three want air well also play small end put home read hand port large spell add even land \
here must big high such follow act why ask men change went light kind off need house picture try us again animal \
point mother world near build self earth father café naïve señor Straße 東京 данные";

/// Tokens ready to be sent: none needs an escape in JSON.
#[derive(Debug)]
pub(super) struct Words {
    blob: Vec<u8>,
    /// Where each token ends.
    ends: Vec<usize>,
    /// Which tokens begin a sentence.
    sentences: Vec<usize>,
}

impl Words {
    pub(super) fn new(seed: u64) -> Self {
        let vocabulary: Vec<&str> = VOCABULARY.split_ascii_whitespace().collect();
        let mut seed = Seed::new(seed).fork("words");
        let mut words = Self { blob: Vec::new(), ends: Vec::with_capacity(STORE), sentences: Vec::new() };
        let mut since = 0;
        let mut length = 9;
        for at in 0..STORE {
            if since == 0 {
                words.sentences.push(at);
            }
            words.blob.push(b' ');
            let word = vocabulary.get(seed.below(vocabulary.len())).copied().unwrap_or("word");
            let start = words.blob.len();
            words.blob.extend_from_slice(word.as_bytes());
            if let (0, Some(first)) = (since, words.blob.get_mut(start)) {
                first.make_ascii_uppercase();
            }
            since += 1;
            if since == length {
                words.blob.push(b'.');
                since = 0;
                length = 5 + seed.below(9);
            }
            words.ends.push(words.blob.len());
        }
        words
    }

    fn token(&self, at: usize) -> &[u8] {
        let at = at % self.ends.len().max(1);
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(at).and_then(|end| self.blob.get(start..*end)).unwrap_or_default()
    }

    /// Appends `count` tokens from the `start`th on, without a space in front.
    pub(super) fn run(&self, start: usize, count: usize, out: &mut Vec<u8>) {
        let mut at = start % self.ends.len().max(1);
        let mut left = count;
        let mut lead = 1;
        while left > 0 {
            let step = left.min(self.ends.len() - at);
            let begin = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
            let end = self.ends.get(at + step - 1).copied().unwrap_or(begin);
            out.extend_from_slice(self.blob.get(begin + lead..end).unwrap_or_default());
            lead = 0;
            left -= step;
            at = 0;
        }
    }
}

/// One answer's text.
#[derive(Clone, Debug)]
pub(super) enum Content {
    Words { words: Arc<Words>, start: usize, count: usize },
    Text(Arc<str>),
}

impl Content {
    pub(super) fn words(words: &Arc<Words>, seed: &mut Seed, count: usize) -> Self {
        let start = words.sentences.get(seed.below(words.sentences.len())).copied().unwrap_or(0);
        Self::Words { words: Arc::clone(words), start, count }
    }

    pub(super) fn tokens(&self) -> usize {
        match self {
            Self::Words { count, .. } => *count,
            Self::Text(text) => pieces(text).count(),
        }
    }

    /// No more than `limit` tokens; `true` when that left something out.
    pub(super) fn truncate(&mut self, limit: usize) -> bool {
        if self.tokens() <= limit {
            return false;
        }
        match self {
            Self::Words { count, .. } => *count = limit,
            Self::Text(text) => *text = pieces(text).take(limit).collect::<String>().into(),
        }
        true
    }

    /// Appends the whole text as the inside of a JSON string.
    pub(super) fn escaped(&self, writer: &mut Writer) {
        match self {
            Self::Words { words, start, count } => words.run(*start, *count, &mut writer.out),
            Self::Text(text) => writer.escaped(text),
        }
    }

    pub(super) fn cursor(&self) -> Cursor {
        Cursor { content: self.clone(), at: 0 }
    }
}

/// Where a stream is in its text.
#[derive(Debug)]
pub(super) struct Cursor {
    content: Content,
    /// In tokens for words, in bytes for a text.
    at: usize,
}

impl Cursor {
    pub(super) fn is_done(&self) -> bool {
        match &self.content {
            Content::Words { count, .. } => self.at >= *count,
            Content::Text(text) => self.at >= text.len(),
        }
    }

    /// Appends the next token as the inside of a JSON string; `false` when there is none.
    pub(super) fn next(&mut self, writer: &mut Writer) -> bool {
        if self.is_done() {
            return false;
        }
        match &self.content {
            Content::Words { words, start, .. } => {
                let token = words.token(start + self.at);
                writer.out.extend_from_slice(token.get(usize::from(self.at == 0)..).unwrap_or_default());
                self.at += 1;
            }
            Content::Text(text) => {
                let piece = text.get(self.at..).and_then(|rest| pieces(rest).next()).unwrap_or_default();
                writer.escaped(piece);
                self.at += piece.len().max(1);
            }
        }
        true
    }
}

/// A text's words, each with the white space before it.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let word = rest.find(|letter: char| !letter.is_whitespace()).unwrap_or(rest.len());
        let after = rest.get(word..).and_then(|tail| tail.find(char::is_whitespace)).map_or(rest.len(), |at| word + at);
        let (piece, tail) = rest.split_at(after);
        rest = tail;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn streamed(content: &Content) -> Vec<u8> {
        let mut writer = Writer::default();
        let mut cursor = content.cursor();
        let mut count = 0;
        while cursor.next(&mut writer) {
            count += 1;
        }
        assert_eq!(count, content.tokens());
        writer.out
    }

    #[test]
    fn a_stream_says_what_the_whole_says() {
        let words = Arc::new(Words::new(3));
        for (start, count) in [(0, 5), (17, 1), (STORE - 2, 7), (9, 3 * STORE + 1), (4, 0)] {
            let content = Content::Words { words: Arc::clone(&words), start, count };
            let mut whole = Writer::default();
            content.escaped(&mut whole);
            assert_eq!(streamed(&content), whole.out);
            assert!(std::str::from_utf8(&whole.out).is_ok_and(|text| !text.starts_with(' ')));
        }
        for text in ["", "one", "two \"words\"\n", "  spaces   between "] {
            let content = Content::Text(text.into());
            let mut whole = Writer::default();
            content.escaped(&mut whole);
            assert_eq!(streamed(&content), whole.out);
        }
    }

    #[test]
    fn nothing_needs_an_escape() {
        let words = Words::new(0);
        let mut writer = Writer::default();
        writer.escaped(&String::from_utf8_lossy(&words.blob));
        assert_eq!(writer.out, words.blob);
    }
}
