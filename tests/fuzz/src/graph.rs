//! A graph of schemas, drawn by what the bytes choose.

use kombo_codegen_tests::graph::any_description;
use kombo_codegen_tests::numbers::Numbers;
use serde_json::Value;

use crate::description::check;

/// Each byte is a choice; behind the last one, numbers that follow from all of them choose.
pub fn drawn(data: &[u8]) -> Value {
    let seed = data
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let (mut bytes, mut rest) = (data.iter(), Numbers(seed));
    any_description(&mut |bound: usize| match bytes.next() {
        Some(byte) => usize::from(*byte) % bound.max(1),
        None => rest.below(bound),
    })
}

pub(crate) fn graph(data: &[u8]) -> bool {
    check("fuzz.json", drawn(data).to_string().as_bytes())
}
