using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Attribution.GraphQL.AspNetCore.Tests;

public sealed class RequestParametersTests
{
    private const string Sha = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("""{"query":"{ a }"}""", "{ a }||")]
    [InlineData("""{"query":"{ a }","operationName":"Q","variables":{"v":1},"unknown":[]}""", "{ a }||Q{\"v\":1}")]
    [InlineData("""{"query":"{ a }","operationName":null,"variables":null,"extensions":null,"documentId":null}""", "{ a }||")]
    [InlineData("""{"query":"","extensions":{}}""", "||")]
    [InlineData("{\"documentId\":\"" + Sha + "\"}", "|" + Sha + "|")]
    [InlineData("""{"documentId":"x-anything"}""", "|x-anything|")]
    public void FromJson_Request_IsRead(string json, string read) => Assert.Equal(read, Text(RequestParameters.FromJson(JsonElement.Parse(json))));

    [Theory]
    [InlineData("[]", "The body must be one JSON object.")]
    [InlineData("null", "The body must be one JSON object.")]
    [InlineData("{}", "query must be a string.")]
    [InlineData("""{"query":1}""", "query must be a string.")]
    [InlineData("""{"query":"{ a }","operationName":1}""", "operationName must be a string.")]
    [InlineData("""{"query":"{ a }","variables":[]}""", "variables must be a JSON object.")]
    [InlineData("""{"query":"{ a }","extensions":"x"}""", "extensions must be a JSON object.")]
    [InlineData("""{"query":"\ud800"}""", "query holds text that is not Unicode.")]
    [InlineData("{\"query\":\"{ a }\",\"documentId\":\"" + Sha + "\"}", "Give either query or documentId.")]
    [InlineData("""{"documentId":"sha256:abc"}""", "documentId must be sha256: with 64 lower hexadecimal digits, or start with x-.")]
    [InlineData("""{"documentId":"sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"}""", "documentId must be sha256: with 64 lower hexadecimal digits, or start with x-.")]
    [InlineData("""{"documentId":"md5:0123456789abcdef0123456789abcdef"}""", "documentId must be sha256: with 64 lower hexadecimal digits, or start with x-.")]
    public void FromJson_NoRequest_SaysWhatIsWrong(string json, string fault) => Assert.Equal($"400 MALFORMED_REQUEST {fault}", Text(RequestParameters.FromJson(JsonElement.Parse(json))));

    [Theory]
    [InlineData("?query={a}", "{a}||")]
    [InlineData("?query={a}&operationName=Q&variables={\"v\":1}&other=x", "{a}||Q{\"v\":1}")]
    [InlineData("?query={a}&operationName=&variables=&documentId=", "{a}||")]
    [InlineData("?query={a}&variables=null", "{a}||")]
    [InlineData("?documentId=x-1", "|x-1|")]
    [InlineData("", "400 MALFORMED_REQUEST query must be a string.")]
    [InlineData("?query=", "400 MALFORMED_REQUEST query must be a string.")]
    [InlineData("?query={a}&query={b}", "400 MALFORMED_REQUEST query is given twice.")]
    [InlineData("?query={a}&variables=[1]", "400 MALFORMED_REQUEST variables must be a JSON object.")]
    [InlineData("?query={a}&variables={", "400 MALFORMED_REQUEST variables must be a JSON object.")]
    public void FromQuery_QueryString_IsReadOrRefused(string query, string read) =>
        Assert.Equal(read, Text(RequestParameters.FromQuery(new QueryCollection(QueryHelpers.ParseQuery(query)))));

    private static string Text((RequestParameters? Parameters, RequestFault? Fault) read) => read.Parameters is { } given
        ? $"{given.Query}|{given.DocumentId}|{given.OperationName}{given.Variables?.GetRawText()}"
        : $"{read.Fault?.Status} {read.Fault?.Code} {read.Fault?.Message}";
}
