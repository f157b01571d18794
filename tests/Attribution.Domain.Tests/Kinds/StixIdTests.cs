using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class StixIdTests
{
    [Theory]
    [InlineData("malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5", "malware")]
    [InlineData("x-cryptocurrency-wallet--8DE9A8AC-1fc4-5d0a-9b02-9d1ab6e0a2f5", "x-cryptocurrency-wallet")]
    [InlineData("malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f", null)]
    [InlineData("malware-8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5", null)]
    [InlineData("Malware--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5", null)]
    [InlineData("--8de9a8ac-1fc4-5d0a-9b02-9d1ab6e0a2f5", null)]
    [InlineData("malware--8de9a8ac1fc45d0a9b029d1ab6e0a2f5", null)]
    [InlineData("", null)]
    public void TryGetType_AnId_GivesItsType(string id, string? expected)
    {
        Assert.Equal(expected is not null, StixId.TryGetType(id, out var type));
        Assert.Equal(expected, type);
        Assert.Equal(expected is not null, StixId.IsValid(id));
    }
}
