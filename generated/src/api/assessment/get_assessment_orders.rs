// Written by `cargo xtask codegen` from `GET /assessment/orders`, operation `GetAssessmentOrders`. Edits are lost.

use super::super::models;
use super::Assessment;
use crate::runtime::{
    BodyKind, Call, DateTime, ListStyle, Method, Operation, endpoint, record,
};

impl Assessment {
    /// Calls `GET /assessment/orders`, operation `GetAssessmentOrders`.
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
    ///     println!("{assessment_order:?}");
    /// }
    /// # Ok(()) }
    /// ```
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

/// The request that [`Assessment::get_assessment_orders`] makes; awaiting it gives `Page<AssessmentOrder>`.
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAssessmentOrders {
    call: Call,
}

endpoint! { GetAssessmentOrders => Pages<AssessmentOrder> }

impl GetAssessmentOrders {
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

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item: Into<String>>) -> Self {
        self.call.query_list("ids", ListStyle::Comma, ids);
        self
    }

    /// Sets `statuses`.
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

    /// Sets `created_after`.
    pub fn created_after(mut self, created_after: impl Into<DateTime>) -> Self {
        let created_after: DateTime = created_after.into();
        self.call.query("created_after", &created_after);
        self
    }
}

/// What stands at `GetAssessmentOrders.response.data.results[]`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssessmentOrder {
    /// `id`.
    pub id: String,
    /// `package_id`.
    pub package_id: String,
    /// `status`.
    pub status: models::AssessmentOrderStatus,
    /// `candidate`.
    pub candidate: models::AssessmentOrderCandidate,
    /// `application`.
    pub application: models::AssessmentOrderApplication,
    /// `job`.
    pub job: models::AssessmentOrderJob,
}

record! {
    AssessmentOrder {
        required id = "id",
        required package_id = "package_id",
        required status = "status",
        required candidate = "candidate",
        required application = "application",
        required job = "job",
    }
}
