//! Ours beside `serde_json::Value`. `cargo xtask bench decode` builds another program that has others' types too.

fn main() -> Result<(), String> {
    kombo_bench::run(&[kombo_bench::VALUE, kombo_bench::KOMBO])
}
