//! Chance that is no chance: numbers that depend on a seed and a place alone.
//!
//! In: a seed and texts that name a place. Out: a number. Must not know what is chosen by it.
//!
//! Nothing is drawn one after the other, so that a field which the description gets or loses changes no other value.

use std::hash::Hasher;

/// FNV-1a, with a last step that mixes its bits well.
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

/// The number of a place.
pub(crate) fn roll(seed: u64, place: &[&str]) -> u64 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    hasher.write(&seed.to_le_bytes());
    for part in place {
        hasher.write(part.as_bytes());
        hasher.write(&[0xff]);
    }
    hasher.finish()
}

/// One of `count` possibilities, at least 1.
pub(crate) fn below(number: u64, count: usize) -> usize {
    usize::try_from(number % u64::try_from(count.max(1)).unwrap_or(1)).unwrap_or_default()
}

/// One of a list that is not empty.
pub(crate) fn pick<'a>(number: u64, list: &[&'a str]) -> &'a str {
    list.get(below(number, list.len())).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_its_number_on_every_machine() {
        assert_eq!(roll(1, &["a", "b"]), roll(1, &["a", "b"]));
        assert_ne!(roll(1, &["a", "b"]), roll(2, &["a", "b"]));
        assert_ne!(roll(1, &["a", "b"]), roll(1, &["ab"]));
        let hits: Vec<usize> = (0..4).map(|n| (0..400).filter(|i| below(roll(*i, &["x"]), 4) == n).count()).collect();
        assert!(hits.iter().all(|hits| (70..130).contains(hits)), "{hits:?}");
    }
}
