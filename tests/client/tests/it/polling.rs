//! Tasks that are asked for until they are done, in made-up time.

use std::time::Duration;

use kombo::lms::{
    CourseBulkTask, CourseBulkTaskItem, CreateCourseBulkTask, ExternalCourseInput, GetCourseBulkTask, Lms,
};
use kombo::test_util::{self, FakeApi, block_on};
use kombo::{Client, Error, Polling};
use serde_json::{Value, json};

fn pending() -> Value {
    json!({"task_id": "t", "created_at": "2024-03-01T00:00:00Z", "status": "PENDING", "completed_at": null})
}

fn completed() -> Value {
    json!({
        "task_id": "t", "created_at": "2024-03-01T00:00:00Z", "status": "COMPLETED",
        "completed_at": "2024-03-01T00:01:00Z",
        "data": [{"origin_id": "o", "status": "SUCCEEDED", "data": {"id": "c"}}],
    })
}

fn seconds(waits: &[f64]) -> Vec<Duration> {
    waits.iter().map(|wait| Duration::from_secs_f64(*wait)).collect()
}

fn is_done(task: &CourseBulkTask) -> bool {
    !matches!(task, CourseBulkTask::Pending(_))
}

fn started() -> (Client, FakeApi, Lms) {
    let (kombo, server) = test_util::client();
    let lms = kombo.integration("i").lms();
    (kombo, server, lms)
}

#[test]
fn a_task_is_asked_for_with_growing_waits_until_it_is_done() {
    let (kombo, server, lms) = started();
    server.expect::<CreateCourseBulkTask>().reply(json!({"task_id": "t"}));
    server.expect::<GetCourseBulkTask>().path("/bulk/t").times(8).reply(pending());
    server.expect::<GetCourseBulkTask>().reply(completed());
    let task = block_on(async {
        let course = ExternalCourseInput::new("Rust", "https://example.com/rust");
        let task = lms.create_course_bulk_task([CourseBulkTaskItem::new("o", course)]).await?;
        kombo.poll(|| lms.get_course_bulk_task(&task.task_id), is_done).await
    });
    let CourseBulkTask::Completed(task) = task.unwrap() else { panic!("it is completed") };
    assert_eq!(task.data.len(), 1);
    assert_eq!(server.waits(), seconds(&[1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]));
}

#[test]
fn a_task_that_is_done_at_once_takes_no_wait() {
    let (kombo, server, lms) = started();
    let failed = json!({
        "task_id": "t", "created_at": "2024-03-01T00:00:00Z", "status": "FAILED", "completed_at": "2024-03-01T00:01:00Z",
        "error": {"code": "PLATFORM.UNKNOWN_ERROR", "message": "m"},
    });
    let of_tomorrow = json!({"task_id": "t", "status": "CANCELLED"});
    for answer in [failed, of_tomorrow] {
        server.expect::<GetCourseBulkTask>().reply(answer);
        let task = block_on(kombo.poll(|| lms.get_course_bulk_task("t"), is_done)).unwrap();
        assert!(!matches!(task, CourseBulkTask::Pending(_) | CourseBulkTask::Completed(_)), "{task:?}");
    }
    assert!(server.waits().is_empty());
}

#[test]
fn a_task_that_is_never_done_is_given_up() {
    let never = |settings: fn(Polling<'_, CourseBulkTask>) -> Polling<'_, CourseBulkTask>| {
        let (kombo, server, lms) = started();
        server.expect::<GetCourseBulkTask>().any_number_of_times().reply(pending());
        let error = block_on(settings(kombo.poll(|| lms.get_course_bulk_task("t"), is_done))).unwrap_err();
        assert!(error.is_timeout() && !error.is_transport() && !error.is_api(), "{error:?}");
        assert_eq!(server.requests().len(), server.waits().len() + 1);
        (error.to_string(), server.waits())
    };
    let (told, waits) = never(|polling| polling);
    assert_eq!(told, "polling was given up: not done after 25 requests and 600 seconds");
    assert_eq!(waits.iter().sum::<Duration>(), Duration::from_secs(600));

    let (told, waits) = never(|polling| {
        polling
            .first_wait(Duration::from_secs(2))
            .longest_wait(Duration::from_secs(3))
            .give_up_after(Duration::from_secs(6))
    });
    assert_eq!(told, "polling was given up: not done after 4 requests and 6 seconds");
    assert_eq!(waits, seconds(&[2.0, 3.0, 1.0]));

    let (told, waits) = never(|polling| polling.give_up_after(Duration::ZERO));
    assert_eq!(told, "polling was given up: not done after 1 request and 0 seconds");
    assert!(waits.is_empty());

    // No wait is so short that polling would never end.
    let (_, waits) = never(|polling| {
        polling.first_wait(Duration::ZERO).longest_wait(Duration::ZERO).give_up_after(Duration::from_millis(5))
    });
    assert_eq!(waits, [Duration::from_millis(1); 5]);
}

#[test]
fn an_error_ends_it() {
    let (kombo, server, lms) = started();
    server.expect::<GetCourseBulkTask>().reply(pending());
    server.expect::<GetCourseBulkTask>().refuse(404, "PLATFORM.INPUT_INVALID");
    let error = block_on(kombo.poll(|| lms.get_course_bulk_task("t"), is_done)).unwrap_err();
    assert_eq!(error.path(), Some("/lms/courses/bulk/{task_id}"));
    assert_eq!(server.waits(), seconds(&[1.0]));
}

#[test]
fn anything_that_can_be_awaited_can_be_asked_for() {
    let (kombo, server, lms) = started();
    server.expect::<GetCourseBulkTask>().times(3).reply(pending());
    let mut asked = 0;
    let last = block_on(kombo.poll(
        || async {
            let task = lms.get_course_bulk_task("t").send_with_response().await?;
            Ok::<_, Error>(task.status())
        },
        |_| {
            asked += 1;
            asked == 3
        },
    ));
    assert_eq!(last.unwrap(), 200);
}

#[test]
fn polling_can_move_to_another_thread() {
    fn is_send<T: Send>(_: &T) {}
    let (kombo, _server, lms) = started();
    let polling = kombo.poll(move || lms.get_course_bulk_task("t"), is_done);
    assert!(format!("{polling:?}").contains("600s"));
    is_send(&polling);
    is_send(&polling.into_future());
}
