use kombo::DateTime;

// The time at which the last run began, from where you keep it.
let last_run = DateTime::from("2026-03-01T09:00:00Z");
let this_run = DateTime::now();

let hris = kombo.integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28").hris();
let mut employees = hris
    .get_employees()
    .updated_after(last_run)
    .include_deleted(true)
    .items()
    .on_malformed(|record| eprintln!("left out: {record}"));
while let Some(employee) = employees.try_next().await? {
    if employee.remote_deleted_at.is_some() {
        println!("{} is gone", employee.id);
    } else {
        println!("{} has changed", employee.id);
    }
}
println!("next time, ask for what has changed since {}", this_run.as_str());
