using Attribution.Bolt.Messages;

namespace Attribution.Bolt.Tests.Messages;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData(Telemetry.ManagedTransaction, "B15400")]
    [InlineData(Telemetry.ExplicitTransaction, "B15401")]
    [InlineData(Telemetry.AutoCommit, "B15402")]
    [InlineData(Telemetry.ExecutableQuery, "B15403")]
    public void Write_Api_HasItsBytes(int api, string hex) => Assert.Equal(hex, Bytes.Hex(new Telemetry(api)));
}
