-- wrk's script (wrk calls init before it builds its request): an argument after `--` is the body of a POST; the summary comes out as one line of JSON.
function init(args)
  if args[1] then
    wrk.method = "POST"
    wrk.body = args[1]
    wrk.headers["Content-Type"] = "application/json"
  end
end

function done(summary)
  local errors = summary.errors
  print(string.format('\n{"requests":%d,"seconds":%.6f,"refused":%d,"broken":%d}', summary.requests,
    summary.duration / 1e6, errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
