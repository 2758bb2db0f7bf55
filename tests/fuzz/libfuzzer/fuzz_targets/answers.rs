#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    kombo_fuzz::target("answers")(data);
});
