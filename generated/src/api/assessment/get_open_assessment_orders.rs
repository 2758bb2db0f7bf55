// Written by `cargo xtask codegen` from `GET /assessment/orders/open`, operation `GetAssessmentOrdersOpen`. Edits are lost.

use super::super::models;
use super::Assessment;
use crate::runtime::{BodyKind, Call, Method, Operation, endpoint, record};

impl Assessment {
    /// Calls `GET /assessment/orders/open`, operation `GetAssessmentOrdersOpen`.
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
    ///     println!("{open_assessment_order:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[deprecated(note = "marked as deprecated in the API description")]
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

/// The request that [`Assessment::get_open_assessment_orders`] makes; awaiting it gives `Page<OpenAssessmentOrder>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetOpenAssessmentOrders {
    call: Call,
}

endpoint! { GetOpenAssessmentOrders => Pages<OpenAssessmentOrder> }

impl GetOpenAssessmentOrders {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let cursor: String = cursor.into();
        self.call.query("cursor", &cursor);
        self
    }

    /// Sets `page_size`: at least 1, at most 250, `100` when not given.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", &page_size);
        self
    }
}

/// What stands at `GetAssessmentOrdersOpen.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenAssessmentOrder {
    /// `id`.
    pub id: String,
    /// `package_id`.
    pub package_id: String,
    /// `candidate`.
    pub candidate: models::AssessmentOrderCandidate,
    /// `application`.
    pub application: models::AssessmentOrderApplication,
    /// `job`.
    pub job: models::AssessmentOrderJob,
}

record! {
    OpenAssessmentOrder {
        required id = "id",
        required package_id = "package_id",
        required candidate = "candidate",
        required application = "application",
        required job = "job",
    }
}
