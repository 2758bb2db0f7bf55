use kombo::custom::{DatevFixedPayment, DatevHourlyPayment, DatevPayrollRun};

let custom = kombo.integration("datev:HWUTwvyx2wLoSUHphiWVrp28").custom();

// The payments of one employee, each with its type of wage.
custom
    .prepare_datev_payroll(
        "26vafvWSRmbhNcxJYqjCzuJg",
        DatevPayrollRun::new("2026-03-01T00:00:00Z"),
        [DatevHourlyPayment::new(8.0, 200.0)],
        [DatevFixedPayment::new(100.0, 300.0)],
    )
    .await?;

// The payroll of the month.
let pushed = custom.push_datev_payroll_data("2026-03-01T00:00:00Z").await?;
for file in pushed.files {
    println!("{}", file.name);
}
