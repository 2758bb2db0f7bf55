//! Prints the description of this repository dressed as published ones are, to run commands on it.

fn main() {
    println!("{:#}", kombo_codegen_tests::dressed_kombo());
}
