using Attribution.GraphQL.Types;

namespace Attribution.Features.Interop;

/// <summary>One place in a file.</summary>
/// <param name="Index">Place among the file's objects, from 0; −1: the file.</param>
/// <param name="Offset">Byte at which the object starts, after decompression.</param>
/// <param name="ObjectId">Id of the object; null: it could not be read.</param>
/// <param name="Path">Where in the object, such as <c>/hashes/MD5</c> (RFC 6901); empty: the object itself.</param>
/// <param name="Message">What is wrong and what is allowed.</param>
[ObjectType("ImportPlace")]
public sealed record ImportPlaceNode(double Index, double Offset, [property: ID] string? ObjectId, string Path, string Message);
