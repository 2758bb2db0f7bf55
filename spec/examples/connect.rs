use kombo::models::IntegrationCategory;

// The customer opens the link and connects a tool there.
let link = kombo
    .connect()
    .create_connection_link("ada@example.com", "Example GmbH")
    .integration_category(IntegrationCategory::Hris)
    .end_user_origin_id("customer-1")
    .await?;
println!("{}", link.link);

// The token stands for the connection that has been made.
let connected = kombo.connect().get_integration_by_token("a-token").await?;
println!("keep {} for {}", connected.id, connected.end_user_organization_name);

// Everything else is asked of the integration.
let integration = kombo.integration(connected.id);
