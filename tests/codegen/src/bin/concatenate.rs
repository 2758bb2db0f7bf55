//! Prints everything that is generated from one description: what the determinism test compares between processes.

use std::path::Path;

fn main() {
    let spec = std::env::args().nth(1);
    let result = match &spec {
        Some(spec) => kombo_codegen_tests::generate_alone(Path::new(spec)),
        None => kombo_codegen_tests::generate_kombo(),
    };
    match result {
        Ok(output) => print!("{}", kombo_codegen_tests::show(&output)),
        Err(diagnostics) => print!("{}", kombo_codegen_tests::told(&diagnostics)),
    }
}
