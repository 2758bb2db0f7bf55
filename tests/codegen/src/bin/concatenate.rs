//! Prints everything that is generated from one description: what the determinism test compares between processes.

use std::path::Path;

fn main() {
    let spec = std::env::args().nth(1).expect("the path of a description");
    match kombo_codegen_tests::generate_alone(Path::new(&spec)) {
        Ok(output) => {
            for (name, text) in output.files {
                print!("// file: {name}\n{text}");
            }
            for line in output.report.notes {
                println!("// note: {line}");
            }
            for (operation, reason) in output.report.skipped {
                println!("// skipped: {operation}: {reason}");
            }
        }
        Err(diagnostics) => print!("{}", kombo_codegen_tests::told(&diagnostics)),
    }
}
