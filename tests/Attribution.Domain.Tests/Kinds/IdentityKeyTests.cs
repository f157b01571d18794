using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class IdentityKeyTests
{
    [Theory]
    [InlineData("""{"type":"ipv4-addr","value":"192.0.2[.]1"}""", "39:ipv4-addr:192.0.2.1")]
    [InlineData("""{"type":"file","name":"a.exe","hashes":{"MD5":"A92E5B2BAE0B4B3A3D81C85610B95CD4"}}""", "38:md5:a92e5b2bae0b4b3a3d81c85610b95cd4")]
    [InlineData("""{"type":"mutex","name":"__CLEANSWEEP__"}""", "42:mutex--f93fe911-e545-5239-b9b0-597840d0c871")]
    [InlineData("""{"type":"file","hashes":{"MD5":"too short"}}""", null)]
    [InlineData("""{"type":"process","pid":7}""", null)]
    [InlineData("""{"type":"malware","name":"Emotet"}""", null)]
    public void OfObservable_AnObject_JoinsByNormalFormElseById(string json, string? expected)
    {
        var item = Json.Of(json);
        Assert.Equal(expected, IdentityKey.OfObservable(KindRegistry.Resolve(item), item));
    }
}
