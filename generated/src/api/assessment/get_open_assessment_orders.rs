// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /assessment/orders/open`.

use super::Assessment;
use crate::models;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Assessment {
    /// Lists the assessment orders that have no final result yet.
    ///
    /// Deprecated: [`GET /assessment/orders`](crate::assessment::Assessment::get_assessment_orders) with `statuses`
    /// set to `OPEN` does the same, and its records have their `status`.
    ///
    /// `GET /assessment/orders/open`, operation `GetAssessmentOrdersOpen`.
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// let mut open_assessment_orders = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .assessment()
    ///     .get_open_assessment_orders()
    ///     .items();
    /// while let Some(open_assessment_order) = open_assessment_orders.try_next().await? {
    ///     println!("{}", open_assessment_order.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GET /assessment/orders/open")]
    #[doc(alias = "GetAssessmentOrdersOpen")]
    #[doc(alias = "list_open_assessment_orders")]
    #[deprecated(note = "use `GET /assessment/orders` with `statuses` set to `OPEN`")]
    #[inline]
    pub fn get_open_assessment_orders(&self) -> GetOpenAssessmentOrders {
        let call = self.handle.call(&OPERATION);
        GetOpenAssessmentOrders { call }
    }
}

static OPERATION: Operation = Operation {
    id: "GetAssessmentOrdersOpen",
    method: Method::GET,
    path: "/assessment/orders/open",
    body: BodyKind::None,
    authenticated: true,
    action: false,
    accept: "application/json",
};

/// The request that [`Assessment::get_open_assessment_orders`] makes; awaiting it gives a [`Page`](crate::Page)
/// of [`OpenAssessmentOrder`](crate::assessment::OpenAssessmentOrder).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetOpenAssessmentOrders {
    call: Call,
}

impl GetOpenAssessmentOrders {
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
}

endpoint! { GetOpenAssessmentOrders => Pages<OpenAssessmentOrder>: list }

/// An order that waits for its result.
///
/// In the answer of `GET /assessment/orders/open`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenAssessmentOrder {
    /// The id of the order, by which its result is sent.
    pub id: String,
    /// The id of the assessment package that was ordered, as you gave it in
    /// [`PUT /assessment/packages`](crate::assessment::Assessment::set_packages).
    pub package_id: String,
    /// The person to be assessed.
    pub candidate: models::AssessmentOrderCandidate,
    /// The application in whose course the assessment was ordered.
    pub application: models::AssessmentOrderApplication,
    /// The job that the candidate to be assessed applies for.
    pub job: models::AssessmentOrderJob,
}

record! {
    OpenAssessmentOrder {
        required id,
        required package_id,
        required candidate,
        required application,
        required job,
        shown ["id", "package_id"]
    }
}
