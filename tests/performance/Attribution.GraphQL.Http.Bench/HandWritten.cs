using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Attribution.GraphQL.Http.Bench;

/// <summary>The least a Kestrel endpoint can do for the same bytes: read the body, look whether it asks for the list, write JSON.</summary>
internal static class HandWritten
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    public static void Map(WebApplicationBuilder builder, Func<WebApplication> build) => build().MapPost("/graphql", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http)
    {
        var body = await http.Request.BodyReader.ReadAtLeastAsync((int)(http.Request.ContentLength ?? 0), http.RequestAborted);
        var asksList = body.Buffer.FirstSpan.IndexOf("items"u8) >= 0;
        http.Request.BodyReader.AdvanceTo(body.Buffer.End);
        http.Response.ContentType = "application/json; charset=utf-8";
        using (var json = new Utf8JsonWriter((IBufferWriter<byte>)http.Response.BodyWriter, Options))
        {
            Write(json, asksList);
        }

        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static void Write(Utf8JsonWriter json, bool asksList)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        if (asksList)
        {
            WriteItems(json);
        }
        else
        {
            json.WriteString("hello", "world");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter json)
    {
        json.WriteStartArray("items");
        foreach (var item in Catalogue.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("name", item.Name);
            json.WriteNumber("size", item.Size);
            json.WriteStartArray("parts");
            foreach (var part in item.Parts)
            {
                json.WriteStartObject();
                json.WriteString("id", part.Id);
                json.WriteString("label", part.Label);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
