namespace Attribution.Bolt.Tests.Values;

/// <summary>Nodes, relationships and paths, from bytes written by hand after the specification.</summary>
public sealed class GraphValueTests
{
    private const string A = "B4 4E 01 91 81 54 A1 81 6E 05 82 65 31", B = "B4 4E 02 90 A0 82 65 32";

    [Fact]
    public void Node_Bytes_AreRead()
    {
        var node = Assert.IsAssignableFrom<INode>(Bytes.Read(A));

        Assert.Equal(("e1", "T", 5), (node.ElementId, Assert.Single(node.Labels), node.Get<int>("n")));
        Assert.Equal((false, 0), (node.TryGet<int>("m", out var missing), missing));
        Assert.Equal(node, Bytes.Read(A));
        Assert.NotEqual(node, Bytes.Read(B));
    }

    [Fact]
    public void Relationship_Bytes_AreRead()
    {
        var relationship = Assert.IsAssignableFrom<IRelationship>(Bytes.Read("B8 52 03 01 02 81 52 A0 82 72 33 82 65 31 82 65 32"));

        Assert.Equal(("R", "r3", "e1", "e2"), (relationship.Type, relationship.ElementId, relationship.StartNodeElementId, relationship.EndNodeElementId));
    }

    [Fact]
    public void Path_WalkedAgainstADirection_HasTheRelationshipAsItIs()
    {
        var path = Assert.IsAssignableFrom<IPath>(Bytes.Read($"B3 50 92 {A} {B} 91 B4 72 03 81 52 A0 82 72 33 92 FF 01"));

        var relationship = Assert.Single(path.Relationships);
        Assert.Equal(("e1", "e2"), (path.Start.ElementId, path.End.ElementId));
        Assert.Equal(("e2", "e1"), (relationship.StartNodeElementId, relationship.EndNodeElementId));
    }

    [Theory]
    [InlineData("92 05 01")]
    [InlineData("92 01 07")]
    [InlineData("91 01")]
    [InlineData("92 00 01")]
    [InlineData("92 CB 80 00 00 00 00 00 00 00 01")]
    public void Path_WithIndicesToNowhere_IsUnreadable(string indices) =>
        Assert.Equal("UnreadableValue", Bytes.Read($"B3 50 92 {A} {B} 91 B4 72 03 81 52 A0 82 72 33 {indices}")?.GetType().Name);
}
