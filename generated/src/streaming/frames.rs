//! Where one JSON text ends and the next begins.
//!
//! In: pieces of an answer. Out: JSON texts, each whole. Must not know what is in them.

use std::mem;

use bytes::Bytes;

/// What stands between JSON texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// Each has a line of its own.
    Lines,
    /// Each has a record separator in front (RFC 7464), and may be of several lines.
    Sequence,
}

/// The character in front of each text of a sequence.
const SEPARATOR: u8 = 0x1e;

const MARK: &[u8] = "\u{feff}".as_bytes();

/// A text has more bytes than are allowed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// Pieces on their way to become texts.
pub(super) struct Frames {
    framing: Framing,
    limit: usize,
    /// What has come and is not given yet.
    buffer: Vec<u8>,
    /// Where in it the present text begins, and up to where it was looked at.
    start: usize,
    seen: usize,
    /// How far the present text is.
    text: Text,
    /// Whether the present text is passed over, since it is too large.
    skipped: bool,
    ended: bool,
    begun: bool,
}

/// How far a JSON text is, for texts that may have lines.
#[derive(Default)]
struct Text {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Text {
    fn take(&mut self, byte: u8) {
        match byte {
            _ if mem::take(&mut self.escaped) => {}
            b'\\' if self.in_string => self.escaped = true,
            b'"' => self.in_string = !self.in_string,
            _ if self.in_string => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    fn is_whole(&self) -> bool {
        self.depth == 0 && !self.in_string
    }
}

impl Frames {
    pub fn new(framing: Framing, limit: usize) -> Frames {
        Frames {
            framing,
            limit,
            buffer: Vec::new(),
            start: 0,
            seen: 0,
            text: Text::default(),
            skipped: false,
            ended: false,
            begun: false,
        }
    }

    /// Takes what has come.
    pub fn push(&mut self, piece: &Bytes) {
        self.buffer.drain(..self.start);
        self.seen -= mem::take(&mut self.start);
        self.buffer.extend_from_slice(piece);
    }

    /// Says that nothing more comes.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// Whether that was said.
    pub fn is_ended(&self) -> bool {
        self.ended
    }

    /// Throws away what is not given yet.
    pub fn clear(&mut self) {
        self.buffer.clear();
        (self.start, self.seen) = (0, 0);
    }

    /// The next text; nothing as long as there is none that is whole.
    pub fn next(&mut self) -> Option<Result<Bytes, TooLarge>> {
        loop {
            if let Some(end) = self.find_end() {
                let text = self.cut(end);
                if let Some(text) = text {
                    return Some(Ok(text));
                }
                continue;
            }
            if self.skipped {
                self.clear();
                return None;
            }
            if self.seen - self.start > self.limit {
                self.skipped = true;
                return Some(Err(TooLarge));
            }
            if self.ended && self.start < self.buffer.len() {
                let end = self.buffer.len();
                return self.cut(end).map(Ok);
            }
            return None;
        }
    }

    /// Where the present text ends, if that has come.
    fn find_end(&mut self) -> Option<usize> {
        while let Some(byte) = self.buffer.get(self.seen) {
            let at = self.seen;
            self.seen += 1;
            let ends = match (self.framing, byte) {
                (Framing::Lines, b'\n') | (Framing::Sequence, &SEPARATOR) => true,
                (Framing::Sequence, b'\n') => self.text.is_whole(),
                (Framing::Lines, _) => false,
                (Framing::Sequence, byte) => {
                    self.text.take(*byte);
                    false
                }
            };
            if ends {
                return Some(at);
            }
            // Nothing of a text that is too large is kept, however much of it comes at once.
            if self.seen - self.start > self.limit && !self.skipped {
                return None;
            }
        }
        None
    }

    /// Takes the present text, unless it is empty or passed over.
    fn cut(&mut self, end: usize) -> Option<Bytes> {
        let is_first = !mem::replace(&mut self.begun, true);
        let skipped = mem::take(&mut self.skipped);
        self.text = Text::default();
        let text = &self.buffer[mem::replace(&mut self.start, self.seen)..end];
        let text = text.strip_prefix(MARK).filter(|_| is_first).unwrap_or(text);
        // Some write the separators of sequences in front of lines.
        let text = text.trim_ascii().strip_prefix(&[SEPARATOR]).unwrap_or(text).trim_ascii();
        (!skipped && !text.is_empty()).then(|| Bytes::copy_from_slice(text))
    }
}
