// Reads [[before, after], ...] and prints, for each pair, the classes that api-smart-diff gives to its changes.
const { apiCompare } = require('api-smart-diff')
let input = ''
process.stdin.on('data', (part) => { input += part })
process.stdin.on('end', () => {
  const pairs = JSON.parse(input)
  const used = (diff) => diff.path[0] !== 'components' // it repeats there, without direction, what it said of paths
  console.log(JSON.stringify(pairs.map(([before, after]) => apiCompare(before, after).diffs.filter(used).map((d) => d.type))))
})
