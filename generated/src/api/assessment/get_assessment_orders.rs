// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders`.

use super::Assessment;
use crate::models;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Assessment {
    /// Lists the assessments that have been ordered.
    ///
    /// Each order says which package is wanted for which candidate, with the application and the job it is about.
    /// `statuses` set to `OPEN` leaves what still waits for a result, `created_after` what has come in since. New
    /// orders are also announced by the webhook `assessment:order-received`, so there is no need to poll.
    ///
    /// `GET /assessment/orders`, operation `GetAssessmentOrders`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut assessment_orders = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .assessment()
    ///     .get_assessment_orders()
    ///     .created_after("2026-03-01T09:00:00Z")
    ///     .items();
    /// while let Some(assessment_order) = assessment_orders.try_next().await? {
    ///     println!("{}", assessment_order.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /assessment/orders")]
    #[doc(alias = "GetAssessmentOrders")]
    #[doc(alias = "list_assessment_orders")]
    #[inline]
    pub fn get_assessment_orders(&self) -> GetAssessmentOrders {
        let call = self.handle.call(&OPERATION);
        GetAssessmentOrders { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAssessmentOrders",
    method: Method::GET,
    path: "/assessment/orders",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Assessment::get_assessment_orders`] makes; awaiting it gives a [`Page`](crate::Page) of
/// [`AssessmentOrder`](crate::assessment::AssessmentOrder).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAssessmentOrders {
    call: Call,
}

impl GetAssessmentOrders {
    /// The `next` of the page before, to get the page that follows it. It does not carry the filters: give them again
    /// with it. Treat it as opaque.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// How many records a page holds at most.
    ///
    /// At least 1, at most 250, `100` when not given.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        let page_size: i64 = page_size.into();
        self.call.query("page_size", &page_size);
        self
    }

    /// Gives only the records with these Kombo ids.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Gives only orders that are in one of these states.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item: Into<models::AssessmentOrderStatus>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                ListStyle::Comma,
                statuses
                    .into_iter()
                    .map(|value| {
                        Into::<models::AssessmentOrderStatus>::into(value).to_string()
                    }),
            );
        self
    }

    /// Gives only orders that were placed after this time.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        let created_after: DateTime = created_after.into();
        self.call.query("created_after", &created_after);
        self
    }
}

endpoint! { GetAssessmentOrders => Pages<AssessmentOrder>: list }

/// An order of a package for a candidate, placed in the connected system.
///
/// In the answer of `GET /assessment/orders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrder {
    /// The id of the order, by which its result is sent.
    pub id: String,
    /// The id of the assessment package that was ordered, as you gave it in
    /// [`PUT /assessment/packages`](crate::assessment::Assessment::set_packages).
    pub package_id: String,
    /// Whether the order still waits for its result, or how it ended.
    pub status: models::AssessmentOrderStatus,
    /// The person to be assessed.
    pub candidate: models::AssessmentOrderCandidate,
    /// The application in whose course the assessment was ordered.
    pub application: models::AssessmentOrderApplication,
    /// The job that the candidate to be assessed applies for.
    pub job: models::AssessmentOrderJob,
}

record! {
    AssessmentOrder {
        required id,
        required package_id,
        required status,
        required candidate,
        required application,
        required job,
        shown ["id", "package_id"]
    }
}
