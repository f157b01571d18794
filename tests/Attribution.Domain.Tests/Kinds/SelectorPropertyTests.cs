using Attribution.Domain.Kinds;

namespace Attribution.Domain.Tests.Kinds;

public sealed class SelectorPropertyTests
{
    [Theory]
    [InlineData("""{"type":"domain-name","value":"Example[.]com"}""", "DomainName Example[.]com /value")]
    [InlineData("""{"type":"ipv4-addr","value":"192.0.2.1"}""", "Ipv4Address 192.0.2.1 /value")]
    [InlineData("""{"type":"autonomous-system","number":64500}""", "AutonomousSystem AS64500 /number")]
    [InlineData(
        """{"type":"file","hashes":{"MD5":"00","SSDEEP":"3:a:b","SHA-256":"11","UNKNOWN":"22"}}""",
        "FileHashSha256 11 /hashes/SHA-256; FileHashMd5 00 /hashes/MD5; FileHashSsdeep 3:a:b /hashes/SSDEEP alike")]
    [InlineData("""{"type":"x-phone-number","value":"+48123456789"}""", "PhoneNumber +48123456789 /value")]
    [InlineData("""{"type":"x-bank-account","iban":"PL61109010140000071219812874"}""", "Iban PL61109010140000071219812874 /iban")]
    [InlineData("""{"type":"x-messaging-handle","platform":"telegram","value":"bazaar"}""", "Handle telegram:bazaar /value")]
    [InlineData("""{"type":"user-account","account_type":"chat","account_login":"bazaar"}""", "Handle chat:bazaar /account_login")]
    [InlineData("""{"type":"user-account","account_type":"chat","account_login":"bazaar","user_id":"7"}""", "Handle chat:bazaar /account_login alike")]
    [InlineData("""{"type":"user-account","account_login":"bazaar"}""", "")]
    [InlineData("""{"type":"domain-name","value":7}""", "")]
    [InlineData("""{"type":"file","hashes":"none"}""", "")]
    [InlineData("""{"type":"malware","name":"Emotet"}""", "")]
    public void SelectorsOf_AnObject_GivesItsValuesAsWritten(string json, string expected)
    {
        var item = Json.Of(json);
        var candidates = KindRegistry.Resolve(item).SelectorsOf(item);

        Assert.Equal(expected, string.Join("; ", candidates.Select(one => $"{one.Type} {one.Value} {one.Path}{(one.Identifies ? "" : " alike")}")));
    }
}
