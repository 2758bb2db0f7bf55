let lms = kombo.integration("cornerstoneondemand:HWUTwvyx2wLoSUHphiWVrp28").lms();

// The user and the revision of the course come from `get_users` and `get_courses`.
let progression = lms
    .create_course_progression("26vafvWSRmbhNcxJYqjCzuJg", "8Xi6iZrwusZqJmDGXs49GBmJ")
    .await?;

let progression = lms
    .complete_course_progression(&progression.id)
    .completed_at("2026-03-01T09:00:00Z")
    .score(85)
    .await?;
println!("{:?}", progression.status);
