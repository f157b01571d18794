using Attribution.GraphQL.Types.Reflection;

namespace Attribution.GraphQL.Tests.Types.Reflection;

public sealed class NamingTests
{
    [Theory]
    [InlineData("Ipv4Addr", "IPV4_ADDR")]
    [InlineData("HTTPServer", "HTTP_SERVER")]
    [InlineData("ThreatActor", "THREAT_ACTOR")]
    [InlineData("X509Certificate", "X509_CERTIFICATE")]
    [InlineData("Red", "RED")]
    public void EnumValue_MemberName_IsUpperSnake(string name, string expected) => Assert.Equal(expected, Naming.EnumValue(name));

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("ID", "id")]
    [InlineData("MD5", "md5")]
    [InlineData("already", "already")]
    public void Camel_MemberName_LowersFirstWord(string name, string expected) => Assert.Equal(expected, Naming.Camel(name));

    [Theory]
    [InlineData(nameof(Members.GetNameAsync), "name")]
    [InlineData(nameof(Members.Getter), "getter")]
    [InlineData(nameof(Members.Async), "async")]
    public void Field_Method_LosesGetAndAsync(string method, string expected) => Assert.Equal(expected, Naming.Field(typeof(Members).GetMethod(method)!)); // the three below

    private static class Members
    {
        public static int GetNameAsync() => 1;

        public static int Getter() => 1;

        public static int Async() => 1;
    }
}
