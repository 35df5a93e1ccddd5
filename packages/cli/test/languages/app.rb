require "net/http"

url = URI("https://management-test.adyen.com/v3/me")
puts Net::HTTP.get(url, { "X-API-Key" => ENV.fetch("ADYEN_API_KEY") })
