using System.Text;
using Attribution.GraphQL.AspNetCore.WebSockets;

namespace Attribution.GraphQL.AspNetCore.Tests.WebSockets;

public sealed class SocketMessageTests
{
    [Theory]
    [InlineData("""{"type":"connection_init"}""", "ConnectionInit  ")]
    [InlineData("""{"type":"connection_init","payload":{"token":"t"},"more":1}""", """ConnectionInit  {"token":"t"}""")]
    [InlineData("""{"type":"ping","payload":null}""", "Ping  ")]
    [InlineData("""{"type":"pong","payload":{}}""", "Pong  {}")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{a}"}}""", """Subscribe 1 {"query":"{a}"}""")]
    [InlineData("""{"type":"complete","id":"12345678"}""", "Complete 12345678 ")]
    [InlineData("""{"type":"ping","id":5}""", "Ping  ")]
    public void Read_Message_IsItsParts(string json, string expected)
    {
        var (message, _) = SocketMessage.Read(Encoding.UTF8.GetBytes(json), maxIdLength: 8);
        Assert.Equal(expected, $"{message?.Type} {message?.Id} {message?.Payload?.GetRawText()}");
    }

    [Theory]
    [InlineData("", "not JSON in UTF-8")]
    [InlineData("{", "not JSON in UTF-8")]
    [InlineData("""{"type":"subscribe","id":"\ud800","payload":{}}""", "not JSON in UTF-8")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("{}", "unknown type")]
    [InlineData("""{"type":1}""", "unknown type")]
    [InlineData("""{"type":"start"}""", "unknown type")]
    [InlineData("""{"type":"connection_ack"}""", "unknown type")]
    [InlineData("""{"type":"next","id":"1"}""", "unknown type")]
    [InlineData("""{"type":"subscribe","payload":{}}""", "id must be a string of 1 to 8 characters")]
    [InlineData("""{"type":"subscribe","id":"","payload":{}}""", "id must be a string of 1 to 8 characters")]
    [InlineData("""{"type":"complete","id":"123456789"}""", "id must be a string of 1 to 8 characters")]
    [InlineData("""{"type":"complete","id":7}""", "id must be a string of 1 to 8 characters")]
    [InlineData("""{"type":"subscribe","id":"1"}""", "payload must be a JSON object")]
    [InlineData("""{"type":"subscribe","id":"1","payload":"{a}"}""", "payload must be a JSON object")]
    [InlineData("""{"type":"ping","payload":[]}""", "payload must be a JSON object")]
    public void Read_NoMessage_Is4400WithTheReason(string json, string reason) => Assert.Equal(
        (null, new SocketCloseCode(4400, $"Invalid message: {reason}")),
        SocketMessage.Read(Encoding.UTF8.GetBytes(json), maxIdLength: 8));

    [Fact]
    public void Read_BytesThatAreNotUtf8_Is4400() =>
        Assert.Equal(4400, SocketMessage.Read(new byte[] { (byte)'"', 0xFF, (byte)'"' }, maxIdLength: 8).Fault.Code);
}
