use kombo::general::PassthroughMethod;
use kombo::models::IntegrationTool;

// Whether the key is good, and for which environment.
let key = kombo.general().check_api_key().await?;
println!("{}", key.environment_id);

let general = kombo.integration("personio:HWUTwvyx2wLoSUHphiWVrp28").general();
general.trigger_sync().await?;

// A call of the tool's own API, for what the unified one does not have.
let answer = general
    .send_passthrough_request(
        IntegrationTool::Personio,
        "name-of-the-api",
        PassthroughMethod::Get,
        "/company/employees",
    )
    .await?;
println!("{}", answer.status);
